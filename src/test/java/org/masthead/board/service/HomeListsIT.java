package org.masthead.board.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Part;
import org.masthead.article.model.Priority;
import org.masthead.board.model.HomeEntry;
import org.masthead.board.model.HomeList;
import org.masthead.board.model.Listed;
import org.masthead.board.model.Why;
import org.masthead.notice.service.NoticeService;
import org.masthead.revision.service.UnmergedService;
import org.masthead.testing.Cast;
import org.masthead.testing.Flight;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;
import org.masthead.workflow.service.AssignmentService;

/** Who finds what on the home page. */
@ExtendWith(ArquillianExtension.class)
class HomeListsIT {

    private static final int MOST_STATEMENTS = 5;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private Flight flight;

    @Inject
    private AssignmentService assignments;

    @Inject
    private HomeLists homes;

    @Inject
    private BoardService boards;

    @Inject
    private NoticeService notices;

    @Inject
    private UnmergedService unmerged;

    @BeforeEach
    void freshNewsroom() {
        newsroom.fresh();
    }

    @Test
    void aStoryInReviewWaitsForThoseWhoMayPassItAndDidNotWriteIt() {
        var id = newsroom.inReview();
        newsroom.as("editor2");
        newsroom.edit(id, "Changed by an editor");
        assertWaits(Why.STAGE, id, Cast.EDITOR, Cast.PUBLISHER, Cast.WRITING_PUBLISHER);
    }

    @Test
    void aStoryThatSomebodyIsOnWaitsForNobodyElse() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        assignments.claim(id);
        assertWaits(Why.REVIEWER, id, Cast.EDITOR);
    }

    @Test
    void anApprovedStoryWaitsForThoseWhoPublish() {
        assertWaits(Why.PUBLISH, newsroom.approved(), Cast.PUBLISHER, Cast.WRITING_PUBLISHER);
    }

    @Test
    void aReturnedStoryWaitsForItsAuthorAndTheReporterWhoWasAsked() {
        var id = newsroom.returned();
        assign(id, Part.REPORTER, "reporter2");
        assertWaits(Why.RETURNED, id, Cast.AUTHOR, Cast.OTHER_REPORTER);
        newsroom.as("reporter");
        assertEquals(List.of(id), ids(HomeList.RETURNED));
        assertEquals(
                "Because of the test.",
                list(HomeList.RETURNED).entries().get(0).row().returnReason());
    }

    @Test
    void aDraftWaitsForTheReporterAndTheEditorWhoWereAsked() {
        var asked = newsroom.aDraft();
        assign(asked, Part.REPORTER, "reporter2");
        assertWaits(Why.REPORTER, asked, Cast.OTHER_REPORTER);
        var edited = newsroom.aDraft();
        assign(edited, Part.EDITOR, "editor");
        assertWaits(Why.EDITOR, edited, Cast.EDITOR);
    }

    /** The tests above, so that no reason goes without one. */
    @Test
    void everyReasonIsTested() {
        var tested = EnumSet.of(Why.STAGE, Why.REVIEWER, Why.PUBLISH, Why.RETURNED, Why.REPORTER, Why.EDITOR);
        assertEquals(EnumSet.allOf(Why.class), tested);
    }

    @Test
    void ownStoriesAreFoundByWhereTheyStandAndTheScheduledByEverybodyOfTheDesk() {
        var draft = newsroom.aDraft();
        var inReview = newsroom.inReview();
        var scheduled = newsroom.scheduled();
        var live = newsroom.live();
        newsroom.as("reporter");
        assertEquals(List.of(draft), ids(HomeList.DRAFTS));
        assertEquals(Set.of(inReview, scheduled), Set.copyOf(ids(HomeList.ON_THEIR_WAY)));
        newsroom.as("editor");
        assertEquals(List.of(scheduled), ids(HomeList.NEXT));
        assertEquals(List.of(live), ids(HomeList.OUT));
        assertEquals(1, list(HomeList.OUT).total());
        assertEquals(List.of(), ids(HomeList.DRAFTS));
    }

    @Test
    void whatIsDueTodayIsShownToTheDeskAndToItsAuthorAndNotTomorrows() {
        var overdue = newsroom.aDraft();
        var later = newsroom.aDraft();
        newsroom.as("editor");
        assignments.plan(overdue, Instant.now().minus(Duration.ofDays(2)), Priority.NORMAL);
        assignments.plan(later, Instant.now().plus(Duration.ofDays(2)), Priority.NORMAL);
        for (var who : List.of("editor", "reporter")) {
            newsroom.as(who);
            assertEquals(List.of(overdue), ids(HomeList.DUE), who);
        }
        newsroom.as("reporter2");
        assertEquals(List.of(), ids(HomeList.DUE));
    }

    @Test
    void whatSomebodyElseWritesInIsHeldUntilTheirPageFallsSilent() {
        var id = newsroom.aDraft();
        pages.writes("reporter", id, 1);
        assertEquals(List.of(), ids(HomeList.HELD));
        newsroom.as("editor");
        assertEquals(List.of(id), ids(HomeList.HELD));
        assertEquals("The reporter", list(HomeList.HELD).entries().get(0).row().writer());
        pages.fallSilent(1);
        assertEquals(List.of(), ids(HomeList.HELD));
    }

    @Test
    void nobodyFindsAnythingOfADeskOnWhichTheyMayNotRead() {
        newsroom.inReview();
        newsroom.live();
        newsroom.scheduled();
        for (var who : List.of("sporteditor", "")) {
            newsroom.as(who);
            assertEquals(Set.of(), homes.read().keySet(), who);
        }
    }

    @Test
    void theListsAreShortAndCountAll() {
        for (var number = 0; number < HomeList.MOST + 2; number++) {
            newsroom.aDraft();
        }
        newsroom.as("reporter");
        assertEquals(HomeList.MOST + 2, list(HomeList.DRAFTS).total());
        assertEquals(HomeList.MOST, list(HomeList.DRAFTS).entries().size());
    }

    @Test
    void fiveThousandStoriesInFlightTakeNoMoreThanFiveStatements() {
        flight.of(newsroom.inReview(), 5000);
        newsroom.scheduled();
        newsroom.live();
        for (var who : List.of("editor", "reporter", "admin")) {
            assertFew(who, () -> {
                unmerged.mine();
                homes.read();
            });
        }
        newsroom.as("editor");
        assertEquals(5001, list(HomeList.WAITING).total());
    }

    @Test
    void theBoardOfFiveThousandTakesNoMoreThanFiveStatementsAndShowsFiftyOfThem() {
        flight.of(newsroom.inReview(), 5000);
        var desk = ground.desk("world").getId();
        assertFew("editor", () -> boards.read(desk));
        newsroom.as("editor");
        var review = boards.read(desk).columns().get(2);
        assertEquals(5001, review.total());
        assertEquals(50, review.cards().size());
        assertTrue(review.isCut());
    }

    /** What the page reads besides is counted too: who asks and what is new. The fewest of some runs: timers add to it. */
    private void assertFew(String who, Runnable page) {
        var fewest = IntStream.range(0, 5)
                .mapToLong(run -> ground.statementsOf(() -> {
                    newsroom.as(who);
                    notices.unread();
                    page.run();
                }))
                .min()
                .orElseThrow();
        assertTrue(fewest > 3 && fewest <= MOST_STATEMENTS, who + ": " + fewest + " statements");
    }

    private void assign(Long id, Part part, String whom) {
        newsroom.as("editor2");
        assignments.assign(id, part, ground.person(whom).getId());
    }

    private void assertWaits(Why why, Long id, Cast... expected) {
        var found = new ArrayList<Cast>();
        for (var who : Cast.values()) {
            newsroom.as(who.userName());
            if (list(HomeList.WAITING).entries().stream()
                    .anyMatch(entry -> entry.row().id().equals(id) && entry.why() == why)) {
                found.add(who);
            }
        }
        assertEquals(List.of(expected), found);
    }

    private Listed list(HomeList list) {
        return homes.read().getOrDefault(list, Listed.NOTHING);
    }

    private List<Long> ids(HomeList list) {
        return list(list).entries().stream()
                .map(HomeEntry::row)
                .map(row -> row.id())
                .toList();
    }
}
