package org.masthead.revision.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class ChainWatchIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ChainWatch watch;

    @Inject
    private RevisionService revisions;

    @Inject
    private AuditService audit;

    private Long story;

    @BeforeEach
    void twoStoriesWithThreeRevisionsEach() {
        newsroom.fresh();
        newsroom.live();
        story = newsroom.live();
    }

    @Test
    void whereNothingWasTouchedNothingIsFound() {
        var summary = watch.checkAll();
        assertEquals(2, summary.stories());
        assertEquals(List.of(), summary.broken());
        assertEquals(List.of(), findings());
        assertEquals(3, revisions.verdict(story).count());
    }

    @Test
    void anAlteredRevisionIsFound() {
        assertFound(
                "update masthead.revision set body = '{}' where number = 2 and article_id = ?",
                "Revision 2 is not as it was filed.");
    }

    @Test
    void aRemovedRevisionIsFound() {
        assertFound("delete from masthead.revision where number = 2 and article_id = ?", "Revision 2 is missing.");
    }

    @Test
    void theFirstRevisionIsMissed() {
        assertFound("delete from masthead.revision where number = 1 and article_id = ?", "Revision 1 is missing.");
    }

    @Test
    void theLastRevisionIsMissed() {
        ground.sql("update masthead.article set live_revision_id = null where id = ?", story);
        assertFound("delete from masthead.revision where number = 3 and article_id = ?", "Revision 3 is missing.");
    }

    @Test
    void aLastRevisionWhoseLossWasCoveredUpIsFoundByTheHashOfTheStory() {
        ground.sql("update masthead.article set live_revision_id = null where id = ?", story);
        ground.sql("delete from masthead.revision where number = 3 and article_id = ?", story);
        assertFound(
                "update masthead.article set revision_count = 2 where id = ?",
                "The last revision is not the last one that was filed.");
    }

    @Test
    void revisionsThatChangedPlacesAreFound() {
        ground.sql("update masthead.revision set number = 9 where number = 1 and article_id = ?", story);
        ground.sql("update masthead.revision set number = 1 where number = 2 and article_id = ?", story);
        assertFound(
                "update masthead.revision set number = 2 where number = 9 and article_id = ?",
                "Revision 1 is not as it was filed.",
                "Revision 2 is not as it was filed.",
                "Revision 3 does not follow revision 2 as that was filed.");
    }

    @Test
    void aRevisionPutInPlaceOfAnotherStorysIsFound() {
        var other = newsroom.live();
        assertFound(
                "update masthead.revision set previous_hash = (select hash from masthead.revision where number = 1 and"
                        + " article_id = " + other + ") where number = 2 and article_id = ?",
                "Revision 2 is not as it was filed.");
    }

    @Test
    void theSameFindingIsToldOnceAndAnotherAgain() {
        ground.sql("update masthead.revision set note = 'x' where number = 1 and article_id = ?", story);
        watch.checkAll();
        watch.checkAll();
        assertEquals(1, findings().size());
        ground.sql("update masthead.revision set note = 'x' where number = 2 and article_id = ?", story);
        watch.checkAll();
        assertEquals(2, findings().size());
    }

    @Test
    void aChainThatWasPutRightAndBrokenAgainIsToldAgain() {
        ground.sql("update masthead.revision set note = 'x' where number = 1 and article_id = ?", story);
        watch.checkAll();
        ground.sql("update masthead.revision set note = 'Submitted' where number = 1 and article_id = ?", story);
        assertEquals(List.of(), watch.checkAll().broken());
        ground.sql("update masthead.revision set note = 'x' where number = 1 and article_id = ?", story);
        watch.checkAll();
        assertEquals(2, findings().size());
    }

    private void assertFound(String tampering, String... sentences) {
        ground.sql(tampering, story);
        assertEquals(List.of(story), watch.checkAll().broken());
        assertEquals(
                List.of(sentences),
                revisions.verdict(story).findings().stream()
                        .map(Refusal::sentence)
                        .toList());
        assertEquals(1, findings().size());
        assertTrue(findings().get(0).contains(sentences[0]), findings().get(0));
    }

    private List<String> findings() {
        return audit.history("article", story).stream()
                .filter(row -> row.act().equals("revision.broken"))
                .map(AuditRow::detail)
                .toList();
    }
}
