package org.masthead.door.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.platform.service.NewsroomClock;

/** Checks names and passwords. */
@Stateless
public class SignInService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /** Whether a name and a password open a door. Takes as long, and says as little, for names that do not exist. */
    public boolean check(String givenName, String password) {
        var person = find(normal(givenName));
        var hash = person.map(Person::getPasswordHash).orElse(PasswordHash.OF_NOBODY);
        var right = hash.matches(password) && person.filter(Person::isActive).isPresent();
        if (right) {
            signedIn(person.get());
        }
        announce(right ? "sign-in" : "sign-in.fail", person);
        return right;
    }

    /** Notes in the audit that somebody signed out. */
    public void signedOut(String userName) {
        announce("sign-out", find(userName));
    }

    /** Leaves the version alone: an administrator who has the person's page open saw nothing that changes. */
    private void signedIn(Person person) {
        entityManager
                .createQuery("update Person p set p.lastSignInAt = :now where p = :person")
                .setParameter("now", clock.now())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** A name that belongs to nobody is not kept: it may be a password typed into the wrong field. */
    private void announce(String act, Optional<Person> person) {
        events.fire(person.map(known -> PersonEvent.of(act, known, null))
                .orElseGet(() -> new PersonEvent(act, null, null, null)));
    }

    /** User names are lower case, whatever is typed; nothing when no user name can look like this. */
    static String normal(String givenName) {
        var name = givenName == null ? "" : givenName.strip().toLowerCase(Locale.ROOT);
        return name.matches(Person.USER_NAME) ? name : "";
    }

    private Optional<Person> find(String userName) {
        return entityManager
                .createQuery("select p from Person p where p.userName = :userName", Person.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst();
    }
}
