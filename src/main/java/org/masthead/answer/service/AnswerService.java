package org.masthead.answer.service;

import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Grant;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.answer.model.MayGrid;
import org.masthead.answer.model.WhoRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;

/** Who may do something, and what somebody may do. What has ended, and those who are deactivated, count for nothing. */
@Stateless
public class AnswerService {

    private static final String ALLOWING = """
             from Grant g join g.person p join g.role r join r.capabilities c left join g.desk d
            where p.active = true and c = :capability and (g.endsOn is null or g.endsOn >= :today)
            and (:desk is null or d is null or d.id = :desk)""";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    /**
     * One page of who may do something, role by role, then by name; for those who manage people.
     *
     * @param deskId the desk on which, or null for anywhere
     */
    public List<WhoRow> who(Capability capability, Long deskId, int first, int most) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var select = "select new org.masthead.answer.model.WhoRow(p.id, p.displayName, r.id, r.name, d.name, g.endsOn)";
        var order = " order by lower(r.name), r.id, lower(p.displayName), p.id, d.name";
        return bind(entityManager.createQuery(select + ALLOWING + order, WhoRow.class), capability, deskId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many people may do something. */
    public long countPeople(Capability capability, Long deskId) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return bind(entityManager.createQuery("select count(distinct p.id)" + ALLOWING, Long.class), capability, deskId)
                .getSingleResult();
    }

    /** How many grants allow it. */
    public long countGrants(Capability capability, Long deskId) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return bind(entityManager.createQuery("select count(g)" + ALLOWING, Long.class), capability, deskId)
                .getSingleResult();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Capability capability, Long deskId) {
        return query.setParameter("capability", capability)
                .setParameter("today", clock.today())
                .setParameter("desk", deskId);
    }

    /**
     * What somebody may do, and through which grants. Everybody may ask it of themselves; those who manage people, of
     * everybody.
     *
     * @throws NotFound when there is no such person
     */
    public MayGrid may(Long personId) {
        if (personId == null || !personId.equals(me.getId())) {
            me.mustOnAllDesks(PEOPLE_MANAGE);
        }
        var person = Optional.ofNullable(personId)
                .map(known -> entityManager.find(Person.class, known))
                .orElseThrow(() -> new NotFound("person", personId));
        var grants = entityManager
                .createQuery("""
                        select g from Grant g join fetch g.role left join fetch g.desk
                        where g.person = :person order by g.id""", Grant.class)
                .setParameter("person", person)
                .getResultList();
        return MayGrid.of(person, person.isActive() ? grants : List.of(), clock.today());
    }
}
