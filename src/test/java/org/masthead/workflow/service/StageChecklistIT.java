package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.Stage;
import org.masthead.account.model.StagePlan;
import org.masthead.article.model.DraftStatus;
import org.masthead.audit.service.AuditService;
import org.masthead.desk.model.Postponed;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.desk.service.DeskLists;
import org.masthead.desk.service.StagePlanning;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.ItemPlan;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.TickRow;
import org.masthead.workflow.model.Weight;

/** What a stage asks for before it is passed: Legal wants a tick, Copy wants the musts. A tag is a must of the desk. */
@ExtendWith(ArquillianExtension.class)
class StageChecklistIT {

    private static final String NO_TICK = "Nobody has ticked “No libel”.";
    private static final String NO_TAG = "The story has no tag.";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private WorkflowService workflow;

    @Inject
    private ChecklistService checklists;

    @Inject
    private TickService ticks;

    @Inject
    private StagePlanning planning;

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private DeskLists desks;

    @Inject
    private AuditService audit;

    @BeforeEach
    void theDeskAsksForSomethingAtItsStages() {
        newsroom.fresh();
        planStages(
                new StagePlan(null, "Legal", 1, null, true, false), new StagePlan(null, "Copy", 2, null, true, true));
        planChecklist(new ItemPlan(null, "No libel", null, stage("Legal")));
    }

    @Test
    void aStageIsPassedWhenItsTickIsMadeAndTheMustsOfLaterStagesWait() {
        var id = newsroom.inReview();
        assertEquals(NO_TICK, refusal(id));
        assertEquals(NO_TICK, whyNot(id, Move.APPROVE));
        assertEquals(List.of("Legal"), ground.stages(id));
        tick(id);
        assertEquals("", whyNot(id, Move.APPROVE));
        newsroom.after(id, "editor", Move.APPROVE);
        assertEquals(List.of("Copy"), ground.stages(id));
    }

    @Test
    void aStageThatIsCheckedIsPassedWhenTheMustsHold() {
        var id = newsroom.inReview();
        tick(id);
        newsroom.after(id, "editor", Move.APPROVE);
        assertEquals(NO_TAG, refusal(id));
        assertEquals(NO_TAG, whyNot(id, Move.APPROVE));
        planStages(
                new StagePlan(stage("Legal").getId(), "Legal", 1, null, true, false),
                new StagePlan(stage("Copy").getId(), "Copy", 2, null, true, false));
        newsroom.after(id, "editor", Move.APPROVE);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void aReturnAsksForNothingThatTheStageAsksFor() {
        var id = newsroom.after(newsroom.inReview(), "editor", Move.RETURN);
        assertEquals(DraftStatus.RETURNED, ground.standing(id).status());
    }

    @Test
    void anEmergencyGoesPastTheStageButGoingOutAsksForAll() {
        var id = newsroom.after(newsroom.inReview(), "duty", Move.OVERRIDE);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
        newsroom.as("publisher");
        var seen = newsroom.seen(id);
        assertEquals(
                NO_TAG + " " + NO_TICK,
                assertThrows(Refused.class, () -> workflow.publish(id, seen)).getMessage());
    }

    @Test
    void theStoryTellsWhichStageAsksForWhat() {
        var id = newsroom.inReview();
        assertEquals("Legal", row(id).stage());
        assertEquals(List.of("Copy"), checklists.of(id).checkedStages());
    }

    @Test
    void whatWasTickedBeforeAStageThatGoesIsAskedForBeforeGoingOut() {
        var id = newsroom.inReview();
        tick(id);
        var plan = new StagePlan(stage("Copy").getId(), "Copy", 1, null, true, false);
        assertEquals(List.of(new Postponed("No libel", "Legal")), planning.postponed(world(), List.of(plan)));
        planStages(plan);
        assertEquals(null, row(id).stage());
        assertTrue(row(id).isTicked());
        newsroom.as("admin");
        assertTrue(audit.history("desk", world()).stream()
                .anyMatch(line -> line.act().equals("desk.checklist") && "No libel".equals(line.detail())));
        assertEquals(List.of(), planning.postponed(world(), List.of(plan)));
    }

    @Test
    void whatStaysAsItIsKeepsItsStage() {
        planStages(new StagePlan(stage("Legal").getId(), "Lawyers", 1, null, true, false));
        assertEquals("Lawyers", row(newsroom.inReview()).stage());
    }

    @Test
    void anItemIsAskedForAtStagesOfItsOwnDeskOnly() {
        newsroom.as("admin");
        var city = desks.get(ground.desk("city").getId()).getStages().get(0);
        var refused = assertThrows(Refused.class, () -> planChecklist(new ItemPlan(null, "No libel", null, city)));
        assertTrue(refused.getMessage().contains("that the desk World does not have"), refused.getMessage());
        var gone = stage("Legal");
        planStages(new StagePlan(stage("Copy").getId(), "Copy", 1, null, true, false));
        assertThrows(Refused.class, () -> planChecklist(new ItemPlan(null, "No libel", null, gone)));
    }

    @Test
    void aDeskWhoseStagesAskForNothingApprovesAsBefore() {
        planStages(new StagePlan(stage("Legal").getId(), "Legal", 1, null, true, false));
        planChecklist(new ItemPlan(null, "No libel", null));
        var id = newsroom.inReview();
        assertFalse(row(id).isTicked());
        newsroom.after(id, "editor", Move.APPROVE);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    private void planStages(StagePlan... plans) {
        newsroom.as("admin");
        planning.plan(world(), desks.get(world()).getVersion(), List.of(plans));
    }

    private void planChecklist(ItemPlan... items) {
        newsroom.as("admin");
        keeping.plan(
                world(),
                desks.get(world()).getVersion(),
                new ChecklistPlan(Map.of(Check.TAGS, Weight.MUST), 70, List.of(), List.of(items)));
    }

    private Long world() {
        return ground.desk("world").getId();
    }

    private Stage stage(String name) {
        newsroom.as("admin");
        return desks.get(world()).getStages().stream()
                .filter(stage -> stage.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void tick(Long id) {
        newsroom.as("editor");
        ticks.tick(id, newsroom.seen(id), row(id).itemId());
    }

    private TickRow row(Long id) {
        return checklists.of(id).ticks().get(0);
    }

    private String refusal(Long id) {
        newsroom.as("editor");
        var before = ground.standing(id);
        var refused = assertThrows(Refused.class, () -> workflow.approve(id, before.version(), null, null));
        assertEquals(before, ground.standing(id));
        return refused.getMessage();
    }

    /** What stands under the button. */
    private String whyNot(Long id, Move move) {
        return workflow.choices(id).stream()
                .filter(choice -> choice.move() == move)
                .map(Choice::why)
                .findFirst()
                .orElseThrow();
    }
}
