package org.masthead.workflow.service;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.desk.service.DeskLists;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Cast;
import org.masthead.testing.Cells;
import org.masthead.testing.Ground;
import org.masthead.testing.MoveTable;
import org.masthead.testing.Newsroom;
import org.masthead.testing.StageSetting;
import org.masthead.testing.StageSetting.Open;
import org.masthead.testing.StageSetting.Planned;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Weight;

/** Every move × setting of the stages × person through the service, against the table of expectations. */
@ExtendWith(ArquillianExtension.class)
class StageMatrixIT {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Cells cells;

    @Inject
    private WorkflowService workflow;

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private DeskLists desks;

    private boolean held;
    private final List<String> wrong = new ArrayList<>();
    private StageSetting setting;
    private Long story;

    private interface Try {
        void make(long seen);
    }

    @Test
    void everyMoveIsMadeRefusedOrHiddenAsTheStagesSay() {
        for (var next : StageSetting.values()) {
            enter(next);
            everybodyTriesEveryMove();
        }
        assertEquals(List.of(), wrong);
    }

    /** Where a must of the desk fails, a stage that is checked is passed by nobody, and nothing else changes. */
    @Test
    void aStageThatIsCheckedIsHeldUpByTheMustsOfItsDesk() {
        enter(StageSetting.ONE_THAT_IS_CHECKED);
        newsroom.as(Cast.ADMINISTRATOR.userName());
        var world = desks.get(ground.desk("world").getId());
        var tags = Map.of(Check.TAGS, Weight.MUST);
        keeping.plan(world.getId(), world.getVersion(), new ChecklistPlan(tags, 70, List.of(), List.of()));
        held = true;
        everybodyTriesEveryMove();
        assertEquals(List.of(), wrong);
    }

    /** A stage that is named is passed by those it lets pass; one that the story does not wait in, by nobody. */
    @Test
    void everyStageThatIsNamedIsPassedOrRefusedAsTheTableSays() {
        for (var next : StageSetting.values()) {
            enter(next);
            for (var stage : setting.stages()) {
                for (var who : Cast.values()) {
                    Try made = seen -> workflow.approve(story, seen, cells.stageId(stage.name()), null);
                    look("APPROVE " + stage.name(), who, expected(stage, who), made);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void everybodyTriesEveryMove() {
        for (var move : Move.values()) {
            for (var who : Cast.values()) {
                Try made = seen -> workflow.make(move, story, seen, null, "A reason.", TOMORROW);
                look(move.name(), who, expected(move, who), made);
            }
        }
    }

    private void enter(StageSetting next) {
        newsroom.fresh();
        setting = next;
        story = cells.staged(setting);
        assertEquals(names(setting.open()), Set.copyOf(ground.stages(story)));
    }

    private void look(String act, Cast who, String expected, Try made) {
        var before = ground.standing(story);
        var outcome = outcome(who, made);
        if (!outcome.equals(expected)) {
            wrong.add("%s of %s by %s: expected %s, was %s".formatted(act, setting, who, expected, outcome));
        }
        if (outcome.startsWith("made")) {
            story = cells.another(setting);
        } else if (!ground.standing(story).equals(before)) {
            wrong.add("%s of %s by %s was refused, yet changed the story".formatted(act, setting, who));
        }
    }

    private String expected(Move move, Cast who) {
        if (!who.sees()) {
            return "hidden";
        }
        return switch (move) {
            case APPROVE -> expected(setting.at(who), who);
            case RETURN -> expected(setting.againstReturning(who), DraftStatus.RETURNED, Set.of());
            default -> expected(against(move, who), MoveTable.to(move, DraftStatus.IN_REVIEW), Set.of());
        };
    }

    private Set<String> against(Move move, Cast who) {
        var refusals = MoveTable.against(move, DraftStatus.IN_REVIEW, PublicStatus.NONE, who);
        if (held && MoveTable.WITH_A_CHECKLIST.contains(move)) {
            refusals.add("check.tags");
        }
        return refusals;
    }

    private String expected(Planned stage, Cast who) {
        if (!who.sees()) {
            return "hidden";
        }
        return setting.open().stream()
                .filter(open -> open.stage().equals(stage.name()))
                .findFirst()
                .map(open -> expected(open, who))
                .orElse("refused [move.stage.gone]");
    }

    private String expected(Open open, Cast who) {
        var to = open.next().isEmpty() ? DraftStatus.APPROVED : DraftStatus.IN_REVIEW;
        var refusals = setting.againstApproving(open, who);
        if (held && setting.planned(open.stage()).checked()) {
            refusals.add("check.tags");
        }
        return expected(refusals, to, open.next());
    }

    private static String expected(Collection<String> refusals, DraftStatus to, Set<String> stages) {
        return refusals.isEmpty() ? made(to, stages) : "refused " + new TreeSet<>(refusals);
    }

    private String outcome(Cast who, Try made) {
        newsroom.as(who.userName());
        try {
            made.make(newsroom.seen(story));
            return made(ground.standing(story).status(), ground.stages(story));
        } catch (Refused refused) {
            var keys = refused.getRefusals().stream().map(Refusal::key).toList();
            return "refused " + new TreeSet<>(keys);
        } catch (NotFound hidden) {
            return "hidden";
        }
    }

    private static String made(DraftStatus status, Collection<String> stages) {
        return "made " + status + " " + new TreeSet<>(stages);
    }

    private static Set<String> names(List<Open> open) {
        return open.stream().map(Open::stage).collect(toSet());
    }
}
