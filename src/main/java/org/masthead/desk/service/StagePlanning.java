package org.masthead.desk.service;

import static java.util.stream.Collectors.joining;
import static org.masthead.account.model.Capability.DESK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;
import org.masthead.account.model.StagePlan;
import org.masthead.account.service.Me;
import org.masthead.article.model.Act;
import org.masthead.article.service.ArticleService;
import org.masthead.desk.model.Affected;
import org.masthead.desk.model.DeskEvent;
import org.masthead.desk.model.DeskRules;
import org.masthead.desk.model.Postponed;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.ChecklistItem;

/**
 * Changes the stages of a desk. Stories that wait in a stage that is given up go on at once; none is approved by that. What
 * was to be ticked before such a stage is asked for before the story goes out.
 */
@Stateless
public class StagePlanning {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DeskKeeping desks;

    @Inject
    private DeskLists lists;

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** The stories that such a change would move, with where they would go. */
    public List<Affected> affected(Long deskId, List<StagePlan> plans) {
        var desk = lists.get(deskId);
        return gone(desk, plans).stream()
                .flatMap(stage -> waiting(stage)
                        .map(row -> new Affected(
                                (Long) row[0], (String) row[1], stage.getName(), next(desk, stage, plans))))
                .toList();
    }

    private static List<Stage> gone(Desk desk, List<StagePlan> plans) {
        var kept = plans.stream().map(StagePlan::stageId).toList();
        return desk.getStages().stream()
                .filter(stage -> !kept.contains(stage.getId()))
                .toList();
    }

    private Stream<Object[]> waiting(Stage stage) {
        return entityManager
                .createQuery("""
                        select a.id, a.copy.headline from Turn t join t.article a
                        where t.stage = :stage and t.endedAt is null order by t.beganAt""", Object[].class)
                .setParameter("stage", stage)
                .getResultStream();
    }

    /** The items of the desk’s checklist that such a change would leave without their stage. */
    public List<Postponed> postponed(Long deskId, List<StagePlan> plans) {
        return gone(lists.get(deskId), plans).stream()
                .flatMap(stage -> items(stage).map(item -> new Postponed(item.getText(), stage.getName())))
                .toList();
    }

    private Stream<ChecklistItem> items(Stage stage) {
        return entityManager
                .createQuery("""
                        select i from ChecklistItem i
                        where i.stage = :stage and i.archived = false order by i.position""", ChecklistItem.class)
                .setParameter("stage", stage)
                .getResultStream();
    }

    private static String next(Desk desk, Stage gone, List<StagePlan> plans) {
        var place = desk.placeAfter(gone, plans);
        var step = plans.stream()
                .mapToInt(StagePlan::step)
                .filter(one -> one >= place)
                .min()
                .orElseGet(() -> plans.stream().mapToInt(StagePlan::step).max().orElse(1));
        return plans.stream()
                .filter(plan -> plan.step() == step)
                .map(StagePlan::name)
                .collect(joining(", "));
    }

    /**
     * Replaces the stages of a desk.
     *
     * @param seen version of the desk that the plan was made for
     * @throws Refused when the desk was changed meanwhile, there is no stage, or a stage is not as it should be
     */
    public void plan(Long deskId, long seen, List<StagePlan> plans) {
        var desk = desks.changeable(deskId, seen);
        Refused.ifAny(DeskRules.againstStages(plans));
        plans.forEach(plan -> Refused.ifAny(DeskRules.againstRole(plan.role())));
        var gone = gone(desk, plans);
        var postponed = gone.stream().flatMap(this::items).toList();
        var moved = gone.stream()
                .flatMap(this::waiting)
                .map(row -> (Long) row[0])
                .distinct()
                .toList();
        desk.planStages(plans);
        postponed.forEach(ChecklistItem::postpone);
        entityManager.lock(desk, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        moved.forEach(this::reroute);
        events.fire(DeskEvent.of(
                "desk.stages", desk, plans.stream().map(StagePlan::name).collect(joining(" → "))));
        if (!postponed.isEmpty()) {
            events.fire(DeskEvent.of(
                    "desk.checklist",
                    desk,
                    postponed.stream().map(ChecklistItem::getText).collect(joining(", "))));
        }
    }

    private void reroute(Long articleId) {
        articles.findLocked(articleId)
                .ifPresent(article -> article.reroute(Act.of("reroute", me.person(), clock.now())));
    }

    /** The stage of an id, or null for none. */
    public Stage stage(Long id) {
        me.mustOnAllDesks(DESK_MANAGE);
        return id == null ? null : entityManager.find(Stage.class, id);
    }

    /** The role of an id, or null for none. */
    public Role role(Long id) {
        me.mustOnAllDesks(DESK_MANAGE);
        return id == null ? null : entityManager.find(Role.class, id);
    }
}
