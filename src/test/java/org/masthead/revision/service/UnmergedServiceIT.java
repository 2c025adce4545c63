package org.masthead.revision.service;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.Copy;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.revision.model.Chosen;
import org.masthead.revision.model.UnmergedRow;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class UnmergedServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private UnmergedService unmerged;

    @Inject
    private AuditService audit;

    private Long story;
    private long seen;

    /** The reporter's page is stale: the editor has saved “early” meanwhile. */
    @BeforeEach
    void aStoryThatWasSavedMeanwhile() {
        newsroom.fresh();
        story = newsroom.aDraft();
        seen = newsroom.seen(story);
        newsroom.as("editor");
        newsroom.edit(story, "Ferry leaves early");
        newsroom.as("reporter");
    }

    @Test
    void aTextThatCameTooLateWaitsForItsPerson() {
        var id = keep(mine());
        assertEquals(List.of(id), unmerged.mine().stream().map(UnmergedRow::id).toList());
        assertEquals(
                List.of(id), unmerged.of(story).stream().map(UnmergedRow::id).toList());
        assertEquals("Ferry leaves early", ground.standing(story).headline());
        assertEquals("Ferry leaves early", unmerged.mine().get(0).headline());
    }

    @Test
    void theSameTextSentAgainWaitsOnce() {
        assertEquals(keep(mine()), keep(mine()));
        assertNotEquals(keep(mine()), keep(newsroom.aCopy("Another one")));
    }

    @Test
    void whatDoesNotCollideIsMergedAndTheChoiceDecidesTheRest() {
        var id = keep(mine());
        var merging = unmerged.merging(id);
        assertEquals(1, merging.merge().collisions().size());
        assertThrows(Refused.class, () -> unmerged.save(id, merging.version(), Map.of()));
        assertTrue(unmerged.save(id, merging.version(), all(id, Chosen.MINE)).isPresent());
        assertEquals("Ferry leaves late", ground.standing(story).headline());
        assertEquals(List.of(), unmerged.mine());
        assertThrows(NotFound.class, () -> unmerged.merging(id));
        assertEquals("The reporter", detail("article.merge"));
    }

    @Test
    void theTextOfBothIsThere() {
        var mine = mine();
        mine.setBody(mine.getBody().replace("Nobody was surprised.", "The crew was surprised."));
        var id = keep(mine);
        unmerged.save(id, unmerged.merging(id).version(), all(id, Chosen.THEIRS));
        newsroom.as("reporter");
        assertEquals("Ferry leaves early", ground.standing(story).headline());
        assertEquals(
                "The ferry left on time.\nThe crew was surprised.",
                ground.body(story).plainText());
    }

    @Test
    void whoeverSavedAgainMeanwhileIsMergedWithAndNothingIsSavedOver() {
        var id = keep(mine());
        var version = unmerged.merging(id).version();
        var choices = all(id, Chosen.MINE);
        newsroom.as("editor");
        newsroom.edit(story, "Ferry leaves at nine");
        newsroom.as("reporter");
        assertTrue(unmerged.save(id, version, choices).isEmpty());
        assertEquals("Ferry leaves at nine", ground.standing(story).headline());
        assertEquals(1, unmerged.mine().size());
    }

    @Test
    void otherReportersNeitherSeeNorMergeIt() {
        var id = keep(mine());
        newsroom.as("reporter2");
        assertThrows(NotFound.class, () -> unmerged.merging(id));
        assertThrows(NotFound.class, () -> unmerged.save(id, newsroom.seen(story), Map.of()));
        assertEquals(List.of(), unmerged.of(story));
        assertEquals(List.of(), unmerged.mine());
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> unmerged.merging(id));
    }

    @Test
    void whoMayNotReadTheStoryAnyMoreIsNotToldWhatItSaysNow() {
        keep(mine());
        ground.dismissFromAllDesks("reporter");
        ground.give("reporter", BuiltInRole.REPORTER, "sport");
        newsroom.as("reporter");
        assertEquals(List.of(), unmerged.mine());
        ground.give("reporter", BuiltInRole.REPORTER, "world");
        newsroom.as("reporter");
        assertEquals(1, unmerged.mine().size());
    }

    @Test
    void aReviewerOfTheDeskMayMergeIt() {
        var id = keep(mine());
        newsroom.as("editor");
        assertEquals(
                List.of(id), unmerged.of(story).stream().map(UnmergedRow::id).toList());
        assertEquals(List.of(), unmerged.mine());
        unmerged.save(id, unmerged.merging(id).version(), all(id, Chosen.BOTH));
        assertEquals(
                "Ferry leaves late / Ferry leaves early", ground.standing(story).headline());
    }

    @Test
    void theRulesOfEditingHoldForMerging() {
        newsroom.after(story, "reporter", Move.SUBMIT);
        var id = keep(mine());
        var refused = assertThrows(
                Refused.class, () -> unmerged.save(id, unmerged.merging(id).version(), all(id, Chosen.MINE)));
        assertTrue(refused.getMessage().contains("with its reviewers"), refused.getMessage());
        assertEquals(1, unmerged.mine().size());
    }

    @Test
    void nobodyLeavesATextAtAStoryTheyMayNotRead() {
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> keep(mine()));
    }

    @Test
    void whatComesInIsCheckedLikeASave() {
        var longer = mine();
        longer.setHeadline("x".repeat(301));
        assertThrows(EJBException.class, () -> keep(longer));
        var strange = mine();
        strange.setBody(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"script\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}]}");
        var id = keep(strange);
        unmerged.save(id, unmerged.merging(id).version(), all(id, Chosen.MINE));
        assertTrue(
                !ground.body(story).json().contains("script"),
                ground.body(story).json());
    }

    private Copy mine() {
        return newsroom.aCopy("Ferry leaves late");
    }

    private Long keep(Copy mine) {
        return unmerged.keep(story, seen, newsroom.aCopy("Ferry leaves on time"), mine);
    }

    private Map<String, Chosen> all(Long id, Chosen chosen) {
        return unmerged.merging(id).merge().collisions().stream().collect(toMap(key -> key, key -> chosen));
    }

    private String detail(String act) {
        return audit.history("article", story).stream()
                .filter(row -> row.act().equals(act))
                .map(AuditRow::detail)
                .findFirst()
                .orElse(null);
    }
}
