package org.masthead.account.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.account.model.Capability;
import org.masthead.account.model.PeopleFilter;
import org.masthead.account.model.PersonName;
import org.masthead.account.model.PersonRow;
import org.masthead.account.model.PersonRow.Held;
import org.masthead.account.model.Role;
import org.masthead.platform.service.NewsroomClock;

/** Lists of people and of what they hold. */
@Stateless
public class PeopleLists {

    /** So many people are offered for a name. */
    public static final int MEANT = 20;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    /**
     * One page of the people of a filter by name, for those who manage people.
     *
     * @param first people to skip
     * @param most people to return
     */
    public List<PersonRow> list(PeopleFilter filter, int first, int most) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        var rows = query(filter)
                .of(entityManager, """
                        select new org.masthead.account.model.PersonRow(
                            p.id, p.userName, p.displayName, p.email, p.active, p.lastSignInAt)
                        from Person p""", " order by lower(p.displayName), p.id", PersonRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var held = held(rows.stream().map(PersonRow::id).toList());
        return rows.stream()
                .map(row -> row.holding(held.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** How many people a filter finds. */
    public long count(PeopleFilter filter) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return query(filter)
                .of(entityManager, "select count(p) from Person p", "", Long.class)
                .getSingleResult();
    }

    private PeopleQuery query(PeopleFilter filter) {
        return new PeopleQuery(filter, clock.now(), clock.today());
    }

    private Map<Long, List<Held>> held(List<Long> people) {
        return entityManager
                .createQuery("""
                        select new org.masthead.account.model.PersonRow$Held(p.id, r.name, d.name, g.endsOn)
                        from Grant g join g.person p join g.role r left join g.desk d
                        where p.id in :people and (g.endsOn is null or g.endsOn >= :today)
                        order by lower(r.name), d.name""", Held.class)
                .setParameter("people", people)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(groupingBy(Held::personId));
    }

    /**
     * The people whom a name may mean, by name, for those who read the audit: whose user name it is, or else whose name or
     * user name it is a part of; at most {@value #MEANT}.
     */
    public List<PersonName> meant(String name) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var exact = names("p.userName = :name", name.strip().toLowerCase(Locale.ROOT));
        return exact.isEmpty()
                ? names(
                        "lower(p.displayName) like :name escape '!' or p.userName like :name escape '!'",
                        PeopleQuery.pattern(name))
                : exact;
    }

    /** What somebody is called, for those who read the audit; null when there is nobody. */
    public PersonName named(Long id) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        return names("p.id = :name", id).stream().findFirst().orElse(null);
    }

    private List<PersonName> names(String condition, Object name) {
        return entityManager
                .createQuery(
                        "select new org.masthead.account.model.PersonName(p.id, p.displayName) from Person p where "
                                + condition + " order by lower(p.displayName), p.id",
                        PersonName.class)
                .setParameter("name", name)
                .setMaxResults(MEANT)
                .getResultList();
    }

    /** All roles by name. */
    public List<Role> roles() {
        return entityManager.createQuery("""
                        select r from Role r left join fetch r.capabilities
                        order by lower(r.name), r.id""", Role.class).getResultList();
    }
}
