package org.masthead.desk.service;

import static java.util.stream.Collectors.joining;
import static org.masthead.account.model.Capability.DESK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.stream.Stream;
import org.masthead.account.service.Me;
import org.masthead.desk.model.ChecklistRules;
import org.masthead.desk.model.DeskEvent;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.Checklist;
import org.masthead.workflow.model.ChecklistItem;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Weight;
import org.masthead.workflow.service.ChecklistService;

/** Says what a desk asks of its stories before they go out; only for those who manage the desks of the newsroom. */
@Stateless
public class ChecklistKeeping {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DeskKeeping desks;

    @Inject
    private DeskLists lists;

    @Inject
    private ChecklistService checklists;

    @Inject
    private Me me;

    @Inject
    private Event<DeskEvent> events;

    /**
     * What a desk asks for, with its items and their roles.
     *
     * @throws NotFound when there is no such desk
     */
    public Checklist get(Long deskId) {
        me.mustOnAllDesks(DESK_MANAGE);
        var checklist = checklists.checklist(lists.get(deskId));
        checklist.getItems();
        return checklist;
    }

    /**
     * Replaces what a desk asks for. It holds at once, for stories that are scheduled too.
     *
     * @param seen version of the desk that the plan was made for
     * @throws Refused when the desk was changed meanwhile, or the plan is not as it should be
     */
    public void plan(Long deskId, long seen, ChecklistPlan plan) {
        var desk = desks.changeable(deskId, seen);
        Refused.ifAny(ChecklistRules.against(plan, desk));
        var checklist = checklists.checklist(desk);
        checklist.plan(plan);
        entityManager.persist(checklist);
        entityManager.lock(desk, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        events.fire(DeskEvent.of("desk.checklist", desk, told(checklist)));
    }

    /** What holds a story up from now on, for the audit. */
    private static String told(Checklist checklist) {
        var musts = Arrays.stream(Check.values())
                .filter(check -> checklist.weight(check) == Weight.MUST)
                .map(Check::name);
        return Stream.concat(musts, checklist.getItems().stream().map(ChecklistItem::getText))
                .collect(joining(", "));
    }
}
