package org.masthead.account.service;

import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.platform.model.Refused;

/** Sees to it that somebody active always manages people: for the whole newsroom, and without end. */
@Stateless
public class Administrators {

    private static final String LASTING = """
            select count(p) from Person p where p.active = true
            and exists (select g from Grant g join g.role r join r.capabilities c
                where g.person = p and g.desk is null and g.endsOn is null and c = :capability)""";

    @PersistenceContext
    private EntityManager entityManager;

    /** Two who shut each other out at the same moment would leave no administrator: the second waits and is refused. */
    public void oneAfterTheOther() {
        entityManager
                .createQuery("select r from Role r where r.slug = :slug", Role.class)
                .setParameter("slug", BuiltInRole.ADMINISTRATOR.slug())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many there are besides a person. */
    public long beside(Person person) {
        return entityManager
                .createQuery(LASTING + " and p <> :person", Long.class)
                .setParameter("capability", PEOPLE_MANAGE)
                .setParameter("person", person)
                .getSingleResult();
    }

    /**
     * Does nothing when what the present transaction has done leaves somebody.
     *
     * @throws Refused when it leaves nobody
     */
    public void mustRemain() {
        entityManager.flush();
        var left = entityManager
                .createQuery(LASTING, Long.class)
                .setParameter("capability", PEOPLE_MANAGE)
                .getSingleResult();
        if (left == 0) {
            throw Refused.because("people.last");
        }
    }
}
