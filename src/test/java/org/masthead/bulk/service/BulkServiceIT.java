package org.masthead.bulk.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.article.model.DraftStatus;
import org.masthead.bulk.model.BulkAct;
import org.masthead.bulk.model.BulkRow;
import org.masthead.bulk.model.Outcome;
import org.masthead.bulk.model.Pick;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;
import org.masthead.testing.Standing;

@ExtendWith(ArquillianExtension.class)
class BulkServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private BulkService jobs;

    @Inject
    private BulkRunner runner;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    /** Every act does to a story what the act on one does, and what can be taken back leaves it as it was. */
    @ParameterizedTest
    @EnumSource(BulkAct.class)
    void anActIsDoneToEachStoryAndTakenBackWhereItCan(BulkAct act) {
        var story = act == BulkAct.SUBMIT ? newsroom.aDraft() : newsroom.inReview();
        newsroom.as(act == BulkAct.SUBMIT ? "reporter" : "editor");
        var before = ground.standing(story);
        var job = start(act, story);
        assertEquals(List.of(Outcome.DONE), outcomes(job));
        assertDone(act, story);
        assertEquals(act.isUndoable(), jobs.progress(job).isUndoable());
        if (act.isUndoable()) {
            jobs.undo(job);
            runner.run(job);
            assertEquals(List.of(act == BulkAct.SEND ? Outcome.NOT_UNDONE : Outcome.UNDONE), outcomes(job));
            assertTakenBack(act, before, story);
        } else {
            assertThrows(Refused.class, () -> jobs.undo(job));
        }
    }

    @Test
    void whatTheRulesRefuseIsToldForEachStoryAndTheOthersAreDone() {
        var good = newsroom.inReview();
        var own = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(own, "Changed by the editor");
        var draft = newsroom.aDraft();
        var held = newsroom.inReview();
        pages.writes("editor2", held, 1);
        newsroom.as("editor");
        var rows = jobs.progress(start(BulkAct.APPROVE, good, own, draft, held)).rows();
        assertEquals(
                List.of(Outcome.DONE, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED),
                rows.stream().map(BulkRow::outcome).toList());
        assertTrue(
                rows.get(1).sentence().contains("You wrote some of this text"),
                rows.get(1).sentence());
        assertTrue(rows.get(2).sentence().contains("it is a draft"), rows.get(2).sentence());
        assertTrue(rows.get(3).sentence().contains("The editor2"), rows.get(3).sentence());
        assertEquals(DraftStatus.APPROVED, ground.standing(good).status());
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(held).status());
    }

    @Test
    void aStoryThatHasChangedSinceItWasSeenIsLeftAlone() {
        var story = newsroom.inReview();
        var seen = newsroom.seen(story);
        newsroom.as("editor2");
        newsroom.edit(story, "Changed meanwhile");
        newsroom.as("editor");
        var job = jobs.start(BulkAct.APPROVE, null, null, List.of(new Pick(story, seen)));
        runner.run(job);
        assertEquals(List.of(Outcome.REFUSED), outcomes(job));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(story).status());
    }

    @Test
    void whatHasChangedSinceIsNotTakenBack() {
        var story = newsroom.aDraft();
        newsroom.as("reporter");
        var job = start(BulkAct.SUBMIT, story);
        newsroom.as("editor");
        newsroom.edit(story, "Changed by the editor");
        newsroom.as("reporter");
        jobs.undo(job);
        runner.run(job);
        assertEquals(List.of(Outcome.NOT_UNDONE), outcomes(job));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(story).status());
    }

    @Test
    void aJobThatWasCutOffGoesOnWithoutDoingAnythingTwice() {
        var stories = new Long[] {newsroom.aDraft(), newsroom.aDraft()};
        newsroom.as("reporter");
        var job = jobs.start(BulkAct.SUBMIT, null, null, picks(stories));
        assertEquals(List.of(job), jobs.unfinished());
        runner.run(job);
        runner.run(job);
        assertEquals(List.of(), jobs.unfinished());
        assertEquals(List.of(Outcome.DONE, Outcome.DONE), outcomes(job));
    }

    @Test
    void everybodySeesTheirOwnJobsOnlyAndNoStoryThatTheyMayNotRead() {
        var story = newsroom.aDraft();
        newsroom.as("sporteditor");
        var job = start(BulkAct.SPIKE, story);
        assertEquals(List.of(Outcome.REFUSED), outcomes(job));
        assertFalse(jobs.progress(job).rows().get(0).sentence().isBlank());
        newsroom.as("admin");
        assertThrows(NotFound.class, () -> jobs.progress(job));
        assertThrows(NotFound.class, () -> jobs.undo(job));
    }

    @Test
    void aJobHasStoriesAndWhatItsActNeeds() {
        var pick = List.of(new Pick(newsroom.aDraft(), 0));
        assertThrows(Refused.class, () -> jobs.start(BulkAct.SUBMIT, null, null, List.of()));
        assertThrows(Refused.class, () -> jobs.start(BulkAct.ASSIGN, null, null, pick));
        assertThrows(Refused.class, () -> jobs.start(BulkAct.SEND, null, null, pick));
        assertThrows(Refused.class, () -> jobs.start(BulkAct.TAG, null, " ", pick));
    }

    private Long start(BulkAct act, Long... stories) {
        var target = switch (act) {
            case ASSIGN -> ground.person("editor2").getId();
            case SEND -> ground.desk("sport").getId();
            default -> null;
        };
        var job = jobs.start(act, target, act == BulkAct.TAG ? "ferries" : null, picks(stories));
        runner.run(job);
        return job;
    }

    private List<Pick> picks(Long... stories) {
        return Arrays.stream(stories).map(id -> new Pick(id, newsroom.seen(id))).toList();
    }

    private List<Outcome> outcomes(Long job) {
        return jobs.progress(job).rows().stream().map(BulkRow::outcome).toList();
    }

    private void assertDone(BulkAct act, Long story) {
        var now = ground.standing(story);
        switch (act) {
            case SUBMIT -> assertEquals(DraftStatus.IN_REVIEW, now.status());
            case APPROVE -> assertEquals(DraftStatus.APPROVED, now.status());
            case ASSIGN -> assertEquals("editor2", ground.reviewer(story));
            case SEND -> assertEquals("sport", now.desk());
            case TAG -> assertEquals(List.of("ferries"), ground.tags(story));
            case SPIKE -> assertEquals(DraftStatus.SPIKED, now.status());
        }
    }

    /** Who sends a story to a desk that they do not read cannot fetch it back; a spiked story comes back as a draft. */
    private void assertTakenBack(BulkAct act, Standing before, Long story) {
        var now = ground.standing(story);
        switch (act) {
            case SUBMIT -> assertEquals(before.status(), now.status());
            case ASSIGN -> assertEquals(null, ground.reviewer(story));
            case SEND -> assertEquals("sport", now.desk());
            case TAG -> assertEquals(List.of(), ground.tags(story));
            case SPIKE -> assertEquals(DraftStatus.DRAFT, now.status());
            case APPROVE -> throw new AssertionError("An approval is not taken back.");
        }
    }
}
