package org.masthead.account.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Capability;
import org.masthead.account.model.PeopleFilter;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonName;
import org.masthead.account.model.PersonRow;
import org.masthead.account.model.PersonRow.Held;
import org.masthead.account.model.Role;

/** Lists of people and of what they hold. */
@Stateless
public class PeopleLists {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    /** The people of a filter by name, for those who manage people. */
    public List<PersonRow> list(PeopleFilter filter) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        var held = held().stream().collect(groupingBy(Held::personId));
        return entityManager
                .createQuery("""
                        select p from Person p
                        where (:text is null or lower(p.displayName) like :text escape '!'
                            or p.userName like :text escape '!' or lower(p.email) like :text escape '!')
                        and (:role is null
                            or exists (select g from Grant g where g.person = p and g.role.slug = :role))
                        and (:active is null or p.active = :active)
                        order by lower(p.displayName), p.id""", Person.class)
                .setParameter("text", pattern(filter.text()))
                .setParameter("role", filter.role())
                .setParameter("active", filter.active())
                .getResultStream()
                .map(person -> row(person, held.getOrDefault(person.getId(), List.of())))
                .toList();
    }

    /** Everybody by name, for those who read the audit. */
    public List<PersonName> names() {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        return entityManager.createQuery("""
                        select new org.masthead.account.model.PersonName(p.id, p.displayName)
                        from Person p order by lower(p.displayName), p.id""", PersonName.class).getResultList();
    }

    /** Every role that an active or inactive person holds, for those who manage people. */
    public List<Held> held() {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return entityManager.createQuery("""
                        select new org.masthead.account.model.PersonRow$Held(
                            p.id, p.displayName, r.slug, r.name, d.name)
                        from Grant g join g.person p join g.role r left join g.desk d
                        order by r.name, lower(p.displayName), d.name""", Held.class).getResultList();
    }

    /** All roles, in the order in which they were made. */
    public List<Role> roles() {
        return entityManager
                .createQuery("select r from Role r order by r.id", Role.class)
                .getResultList();
    }

    private static PersonRow row(Person person, List<Held> held) {
        return new PersonRow(
                person.getId(),
                person.getUserName(),
                person.getDisplayName(),
                person.getEmail(),
                person.isActive(),
                person.getLastSignInAt(),
                held);
    }

    private static String pattern(String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
