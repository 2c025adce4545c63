package org.masthead.presence.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.revision.service.RevisionService;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

/** A story in which somebody writes is changed by nobody else, whichever way they come. */
@ExtendWith(ArquillianExtension.class)
class LockIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @Inject
    private RevisionService revisions;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void everyMoveOfTheDraftIsRefusedWhileSomebodyElseWrites() {
        for (var in : Set.of("draft", "inReview", "approved", "returned")) {
            var id = newsroom.story(in);
            assertTrue(pages.writes("editor", id, 1).writes(), in);
            newsroom.as("publisher");
            var before = ground.standing(id);
            var moves = workflow.choices(id).stream()
                    .map(choice -> choice.move())
                    .filter(move -> move.to() != null)
                    .collect(Collectors.toSet());
            assertTrue(!moves.isEmpty(), in);
            moves.forEach(move -> assertHeld(() -> make(move, id)));
            assertEquals(before, ground.standing(id), in);
        }
    }

    @Test
    void noSaveReachesAStoryInWhichSomebodyElseWrites() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        newsroom.as("editor2");
        var before = ground.standing(id);
        assertHeld(() -> newsroom.edit(id, "By a program"));
        assertHeld(() -> pages.saves(id, 2, "By a page"));
        assertEquals(before, ground.standing(id));
    }

    @Test
    void noRevisionIsRestoredIntoIt() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        newsroom.as("editor2");
        assertHeld(() -> revisions.restore(id, 1, newsroom.seen(id)));
    }

    @Test
    void neitherDoesOneOfTheSamePersonElsewhere() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        assertEquals("hold.self", refusal(() -> newsroom.edit(id, "By a program")));
        assertEquals("hold.self", refusal(() -> pages.saves(id, 2, "By another window")));
        pages.saves(id, 1, "By the page that has it");
    }

    @Test
    void whatReadersSeeIsNobodysToHold() {
        var id = newsroom.rewritten();
        pages.writes("reporter", id, 1);
        newsroom.as("publisher");
        make(Move.UNPUBLISH, id);
        assertTrue(pages.writes("reporter", id, 1).writes());
    }

    @Test
    void whoWritesMovesHerStoryAndLetsGo() {
        var id = newsroom.aDraft();
        pages.writes("reporter", id, 1);
        newsroom.after(id, "reporter", Move.SUBMIT);
        assertTrue(pages.writes("editor", id, 2).writes());
    }

    @Test
    void nobodyWritesInAScheduledStory() {
        var id = newsroom.scheduled();
        assertEquals(
                "edit.scheduled",
                pages.writes("editor", id, 1).refusals().get(0).key());
    }

    private void make(Move move, Long id) {
        newsroom.make(move, id, newsroom.seen(id), "Because.", Instant.now().plus(Duration.ofDays(1)));
    }

    private static void assertHeld(Executable act) {
        assertTrue(
                assertThrows(Refused.class, act).getRefusals().stream()
                        .map(Refusal::key)
                        .anyMatch("hold.other"::equals),
                "refused for another reason");
    }

    private static String refusal(Executable act) {
        return assertThrows(Refused.class, act).getRefusals().get(0).key();
    }
}
