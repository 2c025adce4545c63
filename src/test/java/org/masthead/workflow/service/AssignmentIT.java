package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.PersonName;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
import org.masthead.article.model.Priority;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class AssignmentIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private AssignmentService assignments;

    @Inject
    private SendService sending;

    @Inject
    private QueueService queue;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aReporterWhoIsAskedMayWriteAndSubmitTheStoryOfAnother() {
        var id = newsroom.aDraft();
        newsroom.as("reporter2");
        assertThrows(Refused.class, () -> newsroom.edit(id, "Not asked"));
        newsroom.as("editor");
        assignments.assign(id, Part.REPORTER, id("reporter2"));
        newsroom.as("reporter2");
        newsroom.edit(id, "Asked");
        newsroom.after(id, "reporter2", Move.SUBMIT);
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
    }

    @Test
    void nobodyIsAskedForWhatTheyMayNotDo() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        assertRefused("The sporteditor may not review on the desk World.", id, Part.EDITOR, "sporteditor");
        assertRefused("The reporter2 passes no stage of the desk World.", id, Part.REVIEWER, "reporter2");
        assertRefused("The subeditor may not write on the desk World.", id, Part.REPORTER, "subeditor");
    }

    @Test
    void onlyThoseWhoReviewOnTheDeskGiveOut() {
        var id = newsroom.inReview();
        newsroom.as("reporter");
        var editor = id("editor");
        assertThrows(Refused.class, () -> assignments.assign(id, Part.EDITOR, editor));
        assertThrows(Refused.class, () -> assignments.plan(id, Instant.now(), Priority.HIGH));
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> assignments.assign(id, Part.EDITOR, editor));
    }

    @Test
    void aReviewIsTakenOnByOneAtATime() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        assignments.claim(id);
        assertEquals("The editor", queue.rows(null, 0, 10).get(0).reviewer());
        newsroom.as("editor2");
        var refused = assertThrows(Refused.class, () -> assignments.claim(id));
        assertEquals("The editor is on it.", refused.getMessage());
        newsroom.as("editor");
        assignments.release(id);
        newsroom.as("editor2");
        assignments.claim(id);
        newsroom.as("reporter");
        assertThrows(Refused.class, () -> assignments.release(id));
    }

    @Test
    void askingDoesNotMakeTheTextOfAWriterStale() {
        var id = newsroom.aDraft();
        var seen = newsroom.seen(id);
        newsroom.as("editor");
        assignments.giveOut(id, null, id("editor"), null, Instant.now().plus(Duration.ofHours(2)), Priority.HIGH);
        assertEquals(seen, newsroom.seen(id));
    }

    @Test
    void thoseWhoCouldBeAskedAreOffered() {
        var id = newsroom.aDraft();
        newsroom.as("editor");
        assertEquals(
                List.of("The editor", "The editor2", "The publisher", "The publisher2"),
                assignments.candidates(id).get(Part.EDITOR).stream()
                        .map(PersonName::name)
                        .toList());
    }

    @Test
    void aStoryInReviewIsReviewedAnewByTheDeskItIsSentTo() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        sending.send(id, newsroom.seen(id), ground.desk("sport").getId(), "It is about rowing.");
        assertEquals("sport", ground.standing(id).desk());
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
        newsroom.as("sporteditor");
        assertEquals(1, queue.count(null));
        newsroom.as("editor");
        assertEquals(0, queue.count(null));
    }

    @Test
    void anApprovedStoryIsNotApprovedForAnotherDesk() {
        var id = newsroom.approved();
        newsroom.as("editor");
        sending.send(id, newsroom.seen(id), ground.desk("sport").getId(), null);
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
    }

    @Test
    void onlyThoseWhoMayChangeAStorySendItAndOnlyAsTheySawIt() {
        var id = newsroom.inReview();
        var sport = ground.desk("sport").getId();
        newsroom.as("reporter");
        assertThrows(Refused.class, () -> sending.send(id, newsroom.seen(id), sport, null));
        newsroom.as("editor");
        assertThrows(StaleVersion.class, () -> sending.send(id, newsroom.seen(id) - 1, sport, null));
        assertThrows(
                Refused.class,
                () -> sending.send(id, newsroom.seen(id), ground.desk("world").getId(), null));
        assertThrows(Refused.class, () -> sending.send(id, newsroom.seen(id), null, null));
    }

    private Long id(String userName) {
        return ground.person(userName).getId();
    }

    private void assertRefused(String sentence, Long id, Part part, String whom) {
        var person = id(whom);
        assertEquals(
                sentence,
                assertThrows(Refused.class, () -> assignments.assign(id, part, person))
                        .getMessage());
    }
}
