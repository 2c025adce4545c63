package org.masthead.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Person;

/** Reads who may do what from the database. */
@Stateless
public class AuthorityService {

    @PersistenceContext
    private EntityManager entityManager;

    /** What an active person may do, or nothing when there is no such person or it was deactivated. */
    public Optional<Authority> find(String userName) {
        return entityManager
                .createQuery("select p from Person p where p.userName = :userName and p.active = true", Person.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst()
                .map(this::authorityOf);
    }

    /** The person behind an authority, without reading it. */
    public Person reference(Authority authority) {
        return entityManager.getReference(Person.class, authority.personId());
    }

    private Authority authorityOf(Person person) {
        var granted = entityManager
                .createQuery("""
                        select new org.masthead.account.model.Authority$Granted(c, d.id)
                        from Grant g join g.role r join r.capabilities c left join g.desk d
                        where g.person = :person""", Granted.class)
                .setParameter("person", person)
                .getResultList();
        return new Authority(person.getId(), person.getUserName(), person.getDisplayName(), new HashSet<>(granted));
    }
}
