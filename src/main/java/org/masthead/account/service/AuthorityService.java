package org.masthead.account.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Authority.Held;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.platform.service.NewsroomClock;

/** Reads who may do what from the database. */
@Stateless
public class AuthorityService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    /** What an active person may do, or nothing when there is no such person or it was deactivated. */
    public Optional<Authority> find(String userName) {
        var rows = entityManager
                .createQuery("""
                        select p.id, p.displayName, c, g.desk.id, r.id, p.userName
                        from Person p left join p.grants g on g.endsOn is null or g.endsOn >= :today
                            left join g.role r left join r.capabilities c
                        where p.userName = :userName and p.active = true""", Object[].class)
                .setParameter("userName", userName)
                .setParameter("today", clock.today())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(authority(rows));
    }

    /** Everybody active who holds a role on a desk or on all, by name, with what they may do there. */
    public List<Authority> on(Long deskId) {
        var rows = entityManager
                .createQuery("""
                        select p.id, p.displayName, c, g.desk.id, r.id, p.userName
                        from Person p join p.grants g join g.role r left join r.capabilities c
                            left join g.desk d
                        where p.active = true and (d is null or d.id = :desk)
                            and (g.endsOn is null or g.endsOn >= :today) order by p.displayName, p.id""", Object[].class)
                .setParameter("desk", deskId)
                .setParameter("today", clock.today())
                .getResultList();
        var people = new LinkedHashMap<Object, List<Object[]>>();
        rows.forEach(
                row -> people.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        return people.values().stream().map(AuthorityService::authority).toList();
    }

    private static Authority authority(List<Object[]> rows) {
        var first = rows.get(0);
        return new Authority((Long) first[0], (String) first[5], (String) first[1], granted(rows), held(rows));
    }

    /** The person behind an authority, without reading it. */
    public Person reference(Authority authority) {
        return entityManager.getReference(Person.class, authority.personId());
    }

    /** A person without roles has one row, without a capability. */
    private static Set<Granted> granted(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new Granted((Capability) row[2], (Long) row[3]))
                .collect(toSet());
    }

    private static Set<Held> held(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[4] != null)
                .map(row -> new Held((Long) row[4], (Long) row[3]))
                .collect(toSet());
    }
}
