package org.masthead.role.service;

import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.account.model.Role;
import org.masthead.account.service.Administrators;
import org.masthead.account.service.Me;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.role.model.Effects;
import org.masthead.role.model.RoleEvent;
import org.masthead.role.model.RolePlan;
import org.masthead.role.model.RoleRules;
import org.masthead.taxonomy.model.Slugs;

/**
 * Makes, changes and deletes roles; only for those who manage people, one after the other. The roles of every newsroom stay
 * as they are.
 */
@Stateless
public class RoleKeeping {

    private static final int LONGEST_SLUG = 60;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RoleLists roles;

    @Inject
    private Administrators administrators;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<RoleEvent> events;

    /**
     * Makes a role that nobody holds yet.
     *
     * @return its id
     * @throws Refused when the name is taken or missing, or it would allow nothing
     */
    public Long create(RolePlan plan) {
        begin();
        Refused.ifAny(RoleRules.againstPlan(plan, isTaken(plan.name(), null)));
        return make(free(Slugs.of(plan.name())), plan);
    }

    /**
     * Makes a role that allows what another one does, to be changed.
     *
     * @return its id
     */
    public Long copy(Long id) {
        begin();
        var original = roles.get(id);
        var name = original.getName() + " (copy)";
        for (var number = 2; isTaken(name, null); number++) {
            name = original.getName() + " (copy " + number + ")";
        }
        return create(new RolePlan(name, original.getCapabilities()));
    }

    /**
     * Changes what a role is called and allows.
     *
     * @param seen version that was seen
     * @throws StaleVersion when somebody was faster
     * @throws Refused when it is a role of every newsroom, the plan is not as it should be, or nobody would manage people
     */
    public void edit(Long id, long seen, RolePlan plan) {
        begin();
        var role = changeable(id, seen);
        Refused.ifAny(RoleRules.againstPlan(plan, isTaken(plan.name(), id)));
        change(role, plan);
        administrators.mustRemain();
    }

    /**
     * What such a change would do; nothing is changed.
     *
     * @throws Refused when it cannot be made
     */
    public Effects preview(Long id, RolePlan plan) {
        var role = roles.get(id);
        Refused.ifAny(RoleRules.againstChanging(role));
        Refused.ifAny(RoleRules.againstPlan(plan, isTaken(plan.name(), id)));
        Refused.ifAny(againstAllowing(role, plan));
        return roles.effects(Map.of(id, plan.capabilities()));
    }

    /**
     * Deletes a role that nobody holds and nothing asks for.
     *
     * @param seen version that was seen
     */
    public void delete(Long id, long seen) {
        begin();
        var role = changeable(id, seen);
        Refused.ifAny(againstDeleting(id));
        forget(role);
        entityManager.remove(role);
        events.fire(RoleEvent.of("role.delete", role, null));
    }

    /** Reasons against deleting a role, for the button that would. */
    public List<Refusal> againstDeleting(Long id) {
        return RoleRules.againstDeleting(roles.get(id), roles.countHolders(id), roles.asking(id));
    }

    /** What has ended and what is archived lets go of it. */
    private void forget(Role role) {
        List.of(
                        "delete from Grant g where g.role = :role",
                        "update Stage s set s.role = null where s.role = :role",
                        "update ChecklistItem i set i.role = null where i.role = :role")
                .forEach(statement -> entityManager
                        .createQuery(statement)
                        .setParameter("role", role)
                        .executeUpdate());
    }

    /** Locks out whoever else would change roles or administrators now, until the transaction ends. */
    public void begin() {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        me.mustBeConfirmed();
        administrators.oneAfterTheOther();
    }

    /**
     * Stores a new role whose plan has nothing against it, and whose slug is free.
     *
     * @return its id
     */
    public Long make(String slug, RolePlan plan) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        me.mustBeConfirmed();
        var role = new Role(slug, plan.name(), plan.capabilities());
        entityManager.persist(role);
        entityManager.flush();
        events.fire(RoleEvent.of("role.create", role, null));
        return role.getId();
    }

    /**
     * Changes a role to a plan that has nothing against it.
     *
     * @throws Refused when where it is in use speaks against it
     */
    public void change(Role role, RolePlan plan) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        me.mustBeConfirmed();
        Refused.ifAny(againstAllowing(role, plan));
        var detail = plan.beside(role);
        role.edit(plan.name(), plan.capabilities(), me.person(), clock.now());
        events.fire(RoleEvent.of("role.edit", role, detail));
    }

    private List<Refusal> againstAllowing(Role role, RolePlan plan) {
        var id = role.getId();
        return RoleRules.againstAllowing(role, plan, roles.onSingleDesks(id), roles.asking(id));
    }

    private Role changeable(Long id, long seen) {
        var role = Optional.ofNullable(id)
                .map(known -> entityManager.find(Role.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("role", id));
        Refused.ifAny(RoleRules.againstChanging(role));
        if (role.getVersion() != seen) {
            throw new StaleVersion(role.getChangedBy().getDisplayName(), role.getChangedAt(), settings.zone());
        }
        return role;
    }

    /** Whether another role is called so. */
    private boolean isTaken(String name, Long id) {
        return roles(name).stream().anyMatch(known -> !known.equals(id));
    }

    private List<Long> roles(String name) {
        return entityManager
                .createQuery("select r.id from Role r where lower(r.name) = lower(:name)", Long.class)
                .setParameter("name", name)
                .getResultList();
    }

    private String free(String wanted) {
        var stem = wanted.length() > LONGEST_SLUG - 4 ? wanted.substring(0, LONGEST_SLUG - 4) : wanted;
        var slug = stem;
        for (var number = 2; isSlugTaken(slug); number++) {
            slug = stem + "-" + number;
        }
        return slug;
    }

    private boolean isSlugTaken(String slug) {
        return !entityManager
                .createQuery("select r.id from Role r where r.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }
}
