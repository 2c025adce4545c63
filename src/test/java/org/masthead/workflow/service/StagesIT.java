package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.StagePlan;
import org.masthead.article.model.DraftStatus;
import org.masthead.desk.model.Affected;
import org.masthead.desk.service.DeskLists;
import org.masthead.desk.service.StagePlanning;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** A desk that reviews in stages: Desk edit, then Legal beside Copy. */
@ExtendWith(ArquillianExtension.class)
class StagesIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private WorkflowService workflow;

    @Inject
    private ConversationService conversations;

    @Inject
    private StagePlanning planning;

    @Inject
    private DeskLists desks;

    @BeforeEach
    void theDeskReviewsInThreeStages() {
        newsroom.fresh();
        plan(
                new StagePlan(null, "Desk edit", 1, null, true),
                new StagePlan(null, "Legal", 2, ground.role(BuiltInRole.PUBLISHER), true),
                new StagePlan(null, "Copy", 2, ground.role(BuiltInRole.SUB_EDITOR), false));
    }

    @Test
    void aStoryIsApprovedWhenTheLastStageIsPassed() {
        var id = newsroom.inReview();
        assertEquals(List.of("Desk edit"), stages(id));
        approve(id, "editor", "Fine.");
        assertEquals(List.of("Copy", "Legal"), stages(id));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
        approve(id, "subeditor", null);
        assertEquals(List.of("Legal"), stages(id));
        approve(id, "publisher", "No libel.");
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
        newsroom.as("reporter");
        assertEquals(
                List.of("No libel.", "Fine."),
                conversations.of(id).stream()
                        .map(turn -> turn.words())
                        .filter(words -> words != null)
                        .toList());
    }

    @Test
    void aStageIsPassedByThoseOnlyWhoHoldItsRole() {
        var id = newsroom.inReview();
        approve(id, "editor", null);
        assertRefused("The stage", id, "editor2");
        assertRefused("None of your roles", newsroom.inReview(), "subeditor");
    }

    @Test
    void whoPassesAStageMayReturnTheStoryToo() {
        var id = newsroom.inReview();
        approve(id, "editor", null);
        newsroom.as("subeditor");
        workflow.giveBack(id, newsroom.seen(id), "Two typos.");
        assertEquals(DraftStatus.RETURNED, ground.standing(id).status());
        assertEquals("Two typos.", ground.standing(id).returnReason());
        assertEquals(List.of(), stages(id));
    }

    @Test
    void fourEyesHoldWhereTheStageAsksForThem() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(id, "Changed by the editor");
        assertRefused("You wrote some of this text", id, "editor");
        plan(new StagePlan(stage("Desk edit"), "Desk edit", 1, null, false));
        approve(id, "editor", null);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void whoWroteBeforeTheLastApprovalMayApproveWhatOthersWroteSince() {
        var id = newsroom.inReview();
        newsroom.as("editor2");
        newsroom.edit(id, "Changed by the second editor");
        approve(id, "editor", null);
        approve(id, "subeditor", null);
        approve(id, "publisher", null);
        newsroom.as("editor");
        newsroom.edit(id, "Changed once more");
        assertEquals(List.of("Desk edit"), stages(id));
        assertRefused("You wrote some of this text", id, "editor");
        approve(id, "editor2", null);
    }

    @Test
    void aStageThatSomebodyPassedMeanwhileIsNotPassedAgain() {
        var id = newsroom.inReview();
        var deskEdit = stage("Desk edit");
        approve(id, "editor", null);
        newsroom.as("editor2");
        var seen = newsroom.seen(id);
        var refused = assertThrows(Refused.class, () -> workflow.approve(id, seen, deskEdit, null));
        assertEquals("The story does not wait in this stage any more.", refused.getMessage());
    }

    @Test
    void aPlanThatChangesStrandsNoStoryAndApprovesNone() {
        var inDeskEdit = newsroom.inReview();
        var inLegal = newsroom.inReview();
        approve(inLegal, "editor", null);
        approve(inLegal, "subeditor", null);
        var plans = new StagePlan[] {
            new StagePlan(null, "Facts", 1, null, true), new StagePlan(stage("Copy"), "Copy", 2, null, true)
        };
        newsroom.as("admin");
        assertEquals(
                List.of(
                        new Affected(inDeskEdit, "Ferry leaves on time", "Desk edit", "Facts"),
                        new Affected(inLegal, "Ferry leaves on time", "Legal", "Facts")),
                planning.affected(world(), List.of(plans)));
        plan(plans);
        assertEquals(List.of("Facts"), stages(inDeskEdit));
        assertEquals(List.of("Facts"), stages(inLegal));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(inLegal).status());
    }

    @Test
    void theLastStageGoneLeavesTheStoryInTheOneBeforeIt() {
        var id = newsroom.inReview();
        approve(id, "editor", null);
        approve(id, "subeditor", null);
        plan(new StagePlan(stage("Desk edit"), "Desk edit", 1, null, true));
        assertEquals(List.of("Desk edit"), stages(id));
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
    }

    @Test
    void onlyThoseWhoManageDesksPlanStages() {
        newsroom.as("editor");
        var plans = List.of(new StagePlan(null, "Mine", 1, null, false));
        assertThrows(Refused.class, () -> planning.plan(world(), 0, plans));
        assertThrows(Refused.class, () -> planning.affected(world(), plans));
    }

    @Test
    void anEmergencyApprovalSkipsAllStagesAndStaysOnTheStory() {
        var id = newsroom.inReview();
        newsroom.after(id, "duty", Move.OVERRIDE);
        var standing = ground.standing(id);
        assertEquals(DraftStatus.APPROVED, standing.status());
        assertEquals("Because of the test.", ground.overrideReason(id));
        newsroom.as("editor");
        newsroom.edit(id, "Changed afterwards");
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
        assertEquals(null, ground.overrideReason(id));
    }

    private void plan(StagePlan... plans) {
        newsroom.as("admin");
        planning.plan(world(), desks.get(world()).getVersion(), List.of(plans));
    }

    private Long world() {
        return ground.desk("world").getId();
    }

    private Long stage(String name) {
        newsroom.as("admin");
        return desks.get(world()).getStages().stream()
                .filter(stage -> stage.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private List<String> stages(Long id) {
        return ground.stages(id);
    }

    private void approve(Long id, String who, String words) {
        newsroom.as(who);
        workflow.approve(id, newsroom.seen(id), null, words);
    }

    private void assertRefused(String beginning, Long id, String who) {
        newsroom.as(who);
        var before = ground.standing(id);
        var refused = assertThrows(Refused.class, () -> workflow.approve(id, before.version(), null, null));
        assertTrue(refused.getMessage().startsWith(beginning), refused.getMessage());
        assertEquals(before, ground.standing(id));
    }
}
