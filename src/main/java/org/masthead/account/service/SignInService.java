package org.masthead.account.service;

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
        var userName = normal(givenName);
        var person = find(userName);
        var hash = person.map(Person::getPasswordHash).orElse(PasswordHash.OF_NOBODY);
        var right = hash.matches(password) && person.isPresent();
        if (right) {
            person.get().signedIn(clock.now());
        }
        events.fire(new PersonEvent(
                right ? "sign-in" : "sign-in.fail", person.map(Person::getId).orElse(null), userName, null));
        return right;
    }

    /** Notes in the audit that somebody signed out. */
    public void signedOut(String userName) {
        events.fire(new PersonEvent("sign-out", find(userName).map(Person::getId).orElse(null), userName, null));
    }

    /** User names are lower case, whatever is typed. */
    static String normal(String givenName) {
        return givenName == null ? "" : givenName.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Person> find(String userName) {
        return entityManager
                .createQuery("select p from Person p where p.userName = :userName and p.active = true", Person.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst();
    }
}
