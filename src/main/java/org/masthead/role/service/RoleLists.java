package org.masthead.role.service;

import static java.util.stream.Collectors.toMap;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Capability;
import org.masthead.account.model.GrantChange;
import org.masthead.account.model.HeldRole;
import org.masthead.account.model.Role;
import org.masthead.account.service.Me;
import org.masthead.account.service.PeopleLists;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.role.model.Effects;
import org.masthead.role.model.HolderRow;
import org.masthead.role.model.RoleRow;

/** Reads roles, who holds them, and what a change of them would do; only for those who manage people. */
@Stateless
public class RoleLists {

    private static final List<String> BUILT_IN =
            Arrays.stream(BuiltInRole.values()).map(BuiltInRole::slug).toList();

    private static final String HELD = " (g.endsOn is null or g.endsOn >= :today) ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private PeopleLists people;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    /**
     * One page of the roles, those of every newsroom first, then by name.
     *
     * @param text part of the name, or null for all
     */
    public List<RoleRow> rows(String text, int first, int most) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var rows = entityManager
                .createQuery("""
                        select new org.masthead.role.model.RoleRow(r.id, r.slug, r.name, 0L) from Role r
                        where lower(r.name) like :text escape '!'
                        order by case when r.slug in :builtIn then 0 else 1 end, lower(r.name), r.id""", RoleRow.class)
                .setParameter("text", pattern(text))
                .setParameter("builtIn", BUILT_IN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var holders = activeHolders(rows.stream().map(RoleRow::id).toList());
        return rows.stream()
                .map(row -> new RoleRow(row.id(), row.slug(), row.name(), holders.getOrDefault(row.id(), 0L)))
                .toList();
    }

    /** Counted for the rows of a page only: among thousands of people that takes as long as all the rest. */
    private Map<Long, Long> activeHolders(List<Long> ids) {
        return entityManager
                .createQuery(
                        "select g.role.id, count(distinct p.id) from Grant g join g.person p"
                                + " where p.active = true and g.role.id in :roles and" + HELD + "group by g.role.id",
                        Object[].class)
                .setParameter("roles", ids)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** How many roles there are. */
    public long count(String text) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery("select count(r) from Role r where lower(r.name) like :text escape '!'", Long.class)
                .setParameter("text", pattern(text))
                .getSingleResult();
    }

    private static String pattern(String text) {
        return text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    /** The roles of every newsroom, and those of some slugs. */
    public List<Role> beside(Collection<String> slugs) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery("""
                        select r from Role r left join fetch r.capabilities where r.slug in :slugs order by r.id""", Role.class)
                .setParameter(
                        "slugs",
                        Stream.concat(BUILT_IN.stream(), slugs.stream()).toList())
                .getResultList();
    }

    /**
     * A role.
     *
     * @throws NotFound when there is no such role
     */
    public Role get(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Role.class, known))
                .orElseThrow(() -> new NotFound("role", id));
    }

    /** One page of who holds a role, by name; those whose last day is over do not. */
    public List<HolderRow> holders(Long id, int first, int most) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery(
                        "select new org.masthead.role.model.HolderRow(p.id, p.displayName, p.active, d.name, g.endsOn)"
                                + " from Grant g join g.person p left join g.desk d where g.role.id = :role and" + HELD
                                + "order by lower(p.displayName), p.id, d.name",
                        HolderRow.class)
                .setParameter("role", id)
                .setParameter("today", clock.today())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many times a role is held, once for each desk. */
    public long countHeld(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery("select count(g) from Grant g where g.role.id = :role and" + HELD, Long.class)
                .setParameter("role", id)
                .setParameter("today", clock.today())
                .getSingleResult();
    }

    /** How many people hold a role, the deactivated ones included. */
    public long countHolders(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery(
                        "select count(distinct g.person.id) from Grant g where g.role.id = :role and" + HELD,
                        Long.class)
                .setParameter("role", id)
                .setParameter("today", clock.today())
                .getSingleResult();
    }

    /** Who holds a role on single desks, as “Ana (Sport)”. */
    public List<String> onSingleDesks(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return entityManager
                .createQuery(
                        "select p.displayName, d.name from Grant g join g.person p join g.desk d"
                                + " where g.role.id = :role and" + HELD + "order by lower(p.displayName), d.name",
                        Object[].class)
                .setParameter("role", id)
                .setParameter("today", clock.today())
                .getResultStream()
                .map(row -> row[0] + " (" + row[1] + ")")
                .toList();
    }

    /** Where a role is asked for: stages and items of checklists, each with its desk. */
    public List<String> asking(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var stages = entityManager
                .createQuery("""
                        select s.name, d.name from Stage s join s.desk d
                        where s.role.id = :role and s.archived = false order by d.name, s.step""", Object[].class)
                .setParameter("role", id)
                .getResultStream()
                .map(row -> row[0] + " (" + row[1] + ")");
        var items = entityManager
                .createQuery("""
                        select i.text, d.name from ChecklistItem i join i.checklist c join c.desk d
                        where i.role.id = :role and i.archived = false order by d.name, i.position""", Object[].class)
                .setParameter("role", id)
                .getResultStream()
                .map(row -> "“" + row[0] + "” (" + row[1] + ")");
        return Stream.concat(stages, items).toList();
    }

    /**
     * Who would gain and who would lose what.
     *
     * @param changes what roles would allow, by their ids
     */
    public Effects effects(Map<Long, Set<Capability>> changes) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        if (changes.isEmpty()) {
            return Effects.of(List.of());
        }
        var held = entityManager
                .createQuery(
                        "select new org.masthead.account.model.HeldRole(p.id, p.displayName, r.id, d.id, d.name)"
                                + " from Grant g join g.person p join g.role r left join g.desk d where p.active = true and"
                                + HELD
                                + "and p.id in (select o.person.id from Grant o where o.role.id in :roles"
                                + " and (o.endsOn is null or o.endsOn >= :today))",
                        HeldRole.class)
                .setParameter("roles", changes.keySet())
                .setParameter("today", clock.today())
                .getResultList();
        var before = people.roles().stream().collect(toMap(Role::getId, Role::getCapabilities));
        var after = new HashMap<>(before);
        after.putAll(changes);
        return Effects.of(new GrantChange(held, before, held, after).gains());
    }
}
