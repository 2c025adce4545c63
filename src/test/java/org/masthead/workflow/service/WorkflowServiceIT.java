package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.workflow.model.Move.APPROVE;
import static org.masthead.workflow.model.Move.OVERRIDE;
import static org.masthead.workflow.model.Move.PUBLISH;
import static org.masthead.workflow.model.Move.RESTORE;
import static org.masthead.workflow.model.Move.RETURN;
import static org.masthead.workflow.model.Move.SPIKE;
import static org.masthead.workflow.model.Move.SUBMIT;
import static org.masthead.workflow.model.Move.UNPUBLISH;
import static org.masthead.workflow.model.Move.UNSCHEDULE;
import static org.masthead.workflow.model.Move.WITHDRAW;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class WorkflowServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aStoryGoesFromTheFirstWordToReaders() {
        var story = ground.standing(newsroom.live());
        assertEquals(PublicStatus.LIVE, story.publicStatus());
        assertEquals(DraftStatus.NONE, story.status());
        assertEquals("Ferry leaves on time", story.liveHeadline());
        assertTrue(story.address().matches("/world/\\d{4}/\\d{2}/\\d{2}/ferry-leaves-on-time"), story.address());
    }

    @Test
    void whatWasReturnedGoesRoundAgainAndItsReasonStandsUntilThen() {
        var id = newsroom.returned();
        assertEquals("Because of the test.", ground.standing(id).returnReason());
        assertEquals(DraftStatus.RETURNED, ground.standing(id).status());
        newsroom.after(id, "reporter", SUBMIT);
        assertNull(ground.standing(id).returnReason());
        newsroom.after(id, "reporter", WITHDRAW);
        assertEquals(DraftStatus.DRAFT, ground.standing(id).status());
    }

    @Test
    void aScheduledStoryCanBeTakenBackOrPublishedAtOnce() {
        var id = newsroom.scheduled();
        newsroom.after(id, "publisher", UNSCHEDULE);
        assertNull(ground.standing(id).scheduledFor());
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
        assertEquals(
                PublicStatus.LIVE,
                ground.standing(newsroom.after(newsroom.scheduled(), "publisher", PUBLISH))
                        .publicStatus());
    }

    @Test
    void whatWasSpikedComesBackWhole() {
        var id = newsroom.aDraft();
        var before = ground.standing(id);
        newsroom.after(id, "reporter", SPIKE);
        assertEquals(DraftStatus.SPIKED, ground.standing(id).status());
        newsroom.after(id, "editor", RESTORE);
        assertEquals(DraftStatus.DRAFT, ground.standing(id).status());
        assertEquals(before.headline(), ground.standing(id).headline());
        assertEquals(before.contributors(), ground.standing(id).contributors());
    }

    @Test
    void aReporterMayNotApproveHerOwnStory() {
        var id = newsroom.inReview();
        newsroom.as("reporter");
        assertRefused("You wrote some of this text; somebody else has to approve it.", id, APPROVE);
    }

    @Test
    void anEditorWhoChangedTheTextMayNotApproveIt() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(id, "Ferry leaves at nine");
        assertRefused("You wrote some of this text; somebody else has to approve it.", id, APPROVE);
        newsroom.after(id, "editor2", APPROVE);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void whoWroteTheLastTextMayApproveTheNextThatSheDidNotWrite() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(id, "Ferry leaves at nine");
        newsroom.after(id, "editor2", APPROVE);
        newsroom.after(id, "publisher", PUBLISH);
        newsroom.as("reporter");
        newsroom.edit(id, "Ferry leaves early");
        newsroom.after(id, "reporter", SUBMIT);
        newsroom.after(id, "editor", APPROVE);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void anApprovedTextThatIsChangedGoesBackToReview() {
        var id = newsroom.approved();
        newsroom.as("editor2");
        newsroom.edit(id, "Ferry leaves at nine");
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
        assertRefused("The story cannot make the move “publish” now; it is in review.", id, "publisher", PUBLISH);
    }

    @Test
    void aMoveWithoutItsReasonIsRefused() {
        assertRefused("Write a reason.", newsroom.inReview(), "editor", RETURN);
        assertRefused("Write a reason.", newsroom.live(), "publisher", UNPUBLISH);
    }

    @Test
    void aPromiseForThePastIsRefused() {
        assertRefused("Choose a moment that is still to come.", newsroom.approved(), "publisher", Move.SCHEDULE);
    }

    @Test
    void anIncompleteStoryIsRefusedWithAllThatIsMissing() {
        newsroom.as("reporter");
        var empty = articles.create(ground.desk("world").getId(), new Copy());
        assertRefused(
                "The headline is missing. The body is empty. No section is chosen.", empty.id(), "reporter", SUBMIT);
    }

    @Test
    void aStoryThatReadersSeeIsNotSpiked() {
        assertRefused("Readers see this story; unpublish it first.", newsroom.rewritten(), "publisher", SPIKE);
    }

    @Test
    void aPersonWithoutTheCapabilityIsToldWhichOne() {
        assertRefused(
                "None of your roles allows this on the desk World (article.publish).",
                newsroom.approved(),
                "editor2",
                PUBLISH);
    }

    @Test
    void everyMoveCarriesTheVersionThePersonSawAndChangesNothingWhenItIsStale() {
        for (var move : Move.values()) {
            var id = newsroom.story(startOf(move));
            newsroom.as(doerOf(move));
            var before = ground.standing(id);
            var stale = assertThrows(
                    StaleVersion.class,
                    () -> newsroom.make(move, id, before.version() - 1, "A reason.", later()),
                    move.name());
            assertTrue(
                    stale.getMessage().matches("This was changed by The \\w+ at \\d+ \\w+ \\d\\d:\\d\\d:\\d\\d UTC,.*"),
                    stale.getMessage());
            assertEquals(before, ground.standing(id), move.name());
        }
    }

    @Test
    void theStaleVersionNamesWhoWasFaster() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        var seen = newsroom.seen(id);
        newsroom.as("editor2");
        newsroom.edit(id, "Ferry leaves at nine");
        newsroom.as("editor");
        var stale = assertThrows(StaleVersion.class, () -> workflow.approve(id, seen, null, null));
        assertTrue(stale.getMessage().startsWith("This was changed by The editor2 at "), stale.getMessage());
        assertEquals("Ferry leaves at nine", ground.standing(id).headline());
    }

    @Test
    void readersKeepTheirTextWhileARewriteWaits() {
        var id = newsroom.rewritten();
        newsroom.after(id, "reporter", SUBMIT);
        var waiting = ground.standing(id);
        assertEquals(DraftStatus.IN_REVIEW, waiting.status());
        assertEquals("Ferry leaves early", waiting.headline());
        assertEquals("Ferry leaves on time", waiting.liveHeadline());
        newsroom.after(id, "editor", APPROVE);
        newsroom.after(id, "publisher", PUBLISH);
        var published = ground.standing(id);
        assertEquals("Ferry leaves early", published.liveHeadline());
        assertEquals(waiting.address(), published.address());
    }

    @Test
    void aStoryThatWasTakenDownKeepsItsAddressAndCanGoOutAgain() {
        var id = newsroom.unpublished();
        var down = ground.standing(id);
        assertEquals(PublicStatus.UNPUBLISHED, down.publicStatus());
        newsroom.as("reporter");
        newsroom.edit(id, "Ferry leaves early");
        newsroom.after(id, "reporter", SUBMIT);
        newsroom.after(id, "editor", APPROVE);
        newsroom.after(id, "publisher", PUBLISH);
        assertEquals(PublicStatus.LIVE, ground.standing(id).publicStatus());
        assertEquals(down.address(), ground.standing(id).address());
    }

    @Test
    void takingAStoryDownLeavesItsRewriteAlone() {
        var id = newsroom.rewritten();
        newsroom.after(id, "publisher", UNPUBLISH);
        assertEquals(DraftStatus.DRAFT, ground.standing(id).status());
        assertEquals("Ferry leaves early", ground.standing(id).headline());
    }

    @Test
    void twoStoriesOfADayWithOneHeadlineHaveTwoAddresses() {
        var first = ground.standing(newsroom.live()).address();
        var second = ground.standing(newsroom.live()).address();
        assertNotEquals(first, second);
        assertEquals(first + "-2", second);
    }

    @Test
    void theButtonsOfferTheMovesThatStartHereAndSayWhatSpeaksAgainstThem() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        assertEquals(Set.of(WITHDRAW, RETURN, APPROVE, SPIKE), Set.copyOf(moves(id)));
        assertFalse(workflow.choices(id).stream().anyMatch(Choice::isRefused));
        newsroom.as("reporter");
        var approve = workflow.choices(id).stream()
                .filter(choice -> choice.move() == APPROVE)
                .findFirst()
                .orElseThrow();
        assertTrue(approve.why().contains("You wrote some of this text"), approve.why());
    }

    private List<Move> moves(Long id) {
        return workflow.choices(id).stream().map(Choice::move).toList();
    }

    private static String startOf(Move move) {
        return switch (move) {
            case SUBMIT, SPIKE -> "draft";
            case WITHDRAW, RETURN, APPROVE, OVERRIDE -> "inReview";
            case SCHEDULE, PUBLISH -> "approved";
            case UNSCHEDULE -> "scheduled";
            case UNPUBLISH -> "live";
            case RESTORE -> "spiked";
        };
    }

    private static String doerOf(Move move) {
        return switch (move) {
            case SUBMIT, SPIKE, WITHDRAW -> "reporter";
            case RETURN, APPROVE, RESTORE -> "editor";
            case OVERRIDE -> "duty";
            default -> "publisher";
        };
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private void assertRefused(String sentence, Long id, String who, Move move) {
        newsroom.as(who);
        assertRefused(sentence, id, move);
    }

    /** Neither reason nor moment is given. */
    private void assertRefused(String sentence, Long id, Move move) {
        var before = ground.standing(id);
        var refused = assertThrows(
                Refused.class,
                () -> newsroom.make(
                        move, id, before.version(), null, Instant.now().minusSeconds(60)));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
        assertEquals(before, ground.standing(id));
    }
}
