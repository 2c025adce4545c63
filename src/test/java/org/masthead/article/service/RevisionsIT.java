package org.masthead.article.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.model.RevisionRow;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RevisionsIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    private Long story;

    @BeforeEach
    void aStoryThatWasSubmittedAndPublished() {
        newsroom.fresh();
        story = newsroom.live();
    }

    @Test
    void submittingApprovingAndPublishingFileTheWholeCopy() {
        var filed = ground.filed(story);
        assertEquals(
                List.of(RevisionKind.PUBLISHED, RevisionKind.MILESTONE, RevisionKind.MILESTONE),
                filed.stream().map(Revision::getKind).toList());
        assertEquals(List.of(3, 2, 1), filed.stream().map(Revision::getNumber).toList());
        filed.forEach(revision -> assertEquals(
                newsroom.aCopy("Ferry leaves on time").canonical(),
                revision.getCopy().canonical()));
    }

    @Test
    void theListHasTheNewestOnesWithoutTheirTexts() {
        newsroom.as("reporter");
        var rows = articles.revisions(story, 2);
        assertEquals(List.of(3, 2), rows.stream().map(RevisionRow::number).toList());
        assertEquals("The publisher", rows.get(0).author());
        assertEquals("Approved", rows.get(1).note());
    }

    @Test
    void aSaveIsNoRevision() {
        newsroom.as("reporter");
        newsroom.edit(story, "Ferry leaves early");
        assertEquals(3, ground.standing(story).revisions());
        assertEquals(
                "Ferry leaves on time", ground.filed(story).get(0).getCopy().getHeadline());
    }

    @Test
    void eachCarriesTheHashOfTheOneBefore() {
        var filed = ground.filed(story);
        assertEquals(filed.get(1).getHash(), filed.get(0).getPreviousHash());
        assertEquals(filed.get(2).getHash(), filed.get(1).getPreviousHash());
        assertNull(filed.get(2).getPreviousHash());
        assertTrue(ground.isHistoryGenuine(story));
    }

    @Test
    void aRevisionChangedInTheDatabaseIsNoticed() {
        for (var change : List.of(
                "headline = 'Ferry sinks'",
                "body = '{}'",
                "tags = 'ferry'",
                "source = 'somebody'",
                "ed_note = 'psst'",
                "urgency = 1",
                "duration = 36",
                "picture_credit = 'nobody'",
                "kind = 'IMPORTED'",
                "note = 'x'",
                "made_at = timestamp with time zone '2001-01-01 00:00:00Z'")) {
            var other = newsroom.live();
            ground.sql("update masthead.revision set " + change + " where number = 1 and article_id = ?", other);
            assertFalse(ground.isHistoryGenuine(other), change);
        }
    }

    @Test
    void aRevisionRemovedFromTheDatabaseIsNoticed() {
        ground.sql("delete from masthead.revision where number = 1 and article_id = ?", story);
        assertFalse(ground.isHistoryGenuine(story));
    }

    @Test
    void theLastRevisionRemovedFromTheDatabaseIsNoticed() {
        ground.sql("update masthead.article set live_revision_id = null where id = ?", story);
        ground.sql("delete from masthead.revision where number = 3 and article_id = ?", story);
        assertFalse(ground.isHistoryGenuine(story));
    }
}
