package org.masthead.revision.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.RevisionKind;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.revision.model.CopyField;
import org.masthead.revision.model.FiledRow;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RevisionServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private RevisionService revisions;

    @Inject
    private AuditService audit;

    /** Live with a rewrite in the draft lane: revisions 1 to 3 say “on time”, the working copy says “early”. */
    private Long story;

    @BeforeEach
    void aRewrittenStory() {
        newsroom.fresh();
        story = newsroom.rewritten();
    }

    @Test
    void theListTellsHowMuchEachRevisionDiffersFromTheOneBefore() {
        revisions.fileMilestone(story, newsroom.seen(story), "Before the storm");
        var rows = revisions.rows(story, 0, 20);
        assertEquals(List.of(4, 3, 2, 1), rows.stream().map(FiledRow::number).toList());
        assertEquals("Before the storm", rows.get(0).note());
        assertEquals(1, rows.get(0).size().added());
        assertEquals(2, rows.get(0).size().removed());
        assertTrue(rows.get(1).size().isNothing());
        assertTrue(rows.get(3).size().added() > 5);
    }

    @Test
    void onePageKnowsTheOneBeforeItToo() {
        var rows = revisions.rows(story, 1, 1);
        assertEquals(List.of(2), rows.stream().map(FiledRow::number).toList());
        assertTrue(rows.get(0).size().isNothing());
    }

    @Test
    void twoRevisionsOrOneAndTheWorkingCopyAreCompared() {
        assertTrue(revisions.compare(story, 1, 3).diff().isNothing());
        var now = revisions.compare(story, 3, null);
        assertEquals(CopyField.HEADLINE, now.diff().fields().get(0).field());
        assertEquals("now", now.later().key());
        assertThrows(NotFound.class, () -> revisions.compare(story, 3, 4));
    }

    @Test
    void restoringFilesWhatTheWorkingCopySaysAndLeavesReadersTheirText() {
        revisions.restore(story, 1, newsroom.seen(story));
        var standing = ground.standing(story);
        assertEquals("Ferry leaves on time", standing.headline());
        assertEquals("Ferry leaves on time", standing.liveHeadline());
        assertEquals(DraftStatus.DRAFT, standing.status());
        var filed = ground.filed(story).get(0);
        assertEquals("Ferry leaves early", filed.getCopy().getHeadline());
        assertEquals("Before restoring revision 1", filed.getNote());
        assertEquals(RevisionKind.MILESTONE, filed.getKind());
        assertTrue(ground.isHistoryGenuine(story));
        assertEquals(List.of("article.restore-revision"), acts("article.restore-revision"));
    }

    @Test
    void whatIsFiledAlreadyIsNotFiledAgain() {
        revisions.fileMilestone(story, newsroom.seen(story), "All said");
        revisions.restore(story, 1, newsroom.seen(story));
        assertEquals(4, ground.standing(story).revisions());
    }

    @Test
    void restoringSomethingApprovedSendsItBackToReview() {
        var approved = newsroom.approved();
        newsroom.as("editor");
        revisions.restore(approved, 1, newsroom.seen(approved));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(approved).status());
    }

    @Test
    void whoeverMayNotChangeTheTextRestoresAndFilesNothing() {
        newsroom.as("reporter2");
        var before = ground.standing(story);
        assertThrows(Refused.class, () -> revisions.restore(story, 1, before.version()));
        assertThrows(Refused.class, () -> revisions.fileMilestone(story, before.version(), "Mine"));
        assertFalse(revisions.againstChanging(story).isEmpty());
        assertEquals(before, ground.standing(story));
    }

    @Test
    void whoeverIsTooLateIsToldAndChangesNothing() {
        var before = ground.standing(story);
        assertThrows(StaleVersion.class, () -> revisions.restore(story, 1, before.version() - 1));
        assertThrows(StaleVersion.class, () -> revisions.fileMilestone(story, before.version() - 1, "Mine"));
        assertEquals(before, ground.standing(story));
    }

    @Test
    void aRevisionThatWasTamperedWithIsNotRestored() {
        ground.sql("update masthead.revision set headline = 'Ferry sinks' where number = 1 and article_id = ?", story);
        var before = ground.standing(story);
        var refused = assertThrows(Refused.class, () -> revisions.restore(story, 1, before.version()));
        assertEquals("Revision 1 is not as it was filed, so it is not restored.", refused.getMessage());
        assertEquals(before, ground.standing(story));
    }

    @Test
    void aMilestoneHasANoteOfAtMostThreeHundredCharacters() {
        var seen = newsroom.seen(story);
        assertThrows(EJBException.class, () -> revisions.fileMilestone(story, seen, "x".repeat(301)));
        assertThrows(EJBException.class, () -> revisions.fileMilestone(story, seen, " "));
        revisions.fileMilestone(story, seen, "x".repeat(300));
    }

    @Test
    void nobodySeesTheRevisionsOfAStoryTheyMayNotRead() {
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> revisions.rows(story, 0, 20));
        assertThrows(NotFound.class, () -> revisions.verdict(story));
        assertThrows(NotFound.class, () -> revisions.compare(story, 1, 2));
        assertThrows(NotFound.class, () -> revisions.restore(story, 1, newsroom.seen(story)));
        assertThrows(NotFound.class, () -> revisions.againstChanging(story));
    }

    private List<String> acts(String act) {
        return audit.history("article", story).stream()
                .map(AuditRow::act)
                .filter(act::equals)
                .toList();
    }
}
