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
import org.masthead.door.model.Arrival;
import org.masthead.platform.model.Network;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.Pace;

/** Checks names and passwords. */
@Stateless
public class SignInService {

    /** Passwords that are looked at a minute for one address, of all names together; browsers that are known do not count. */
    private static final int PER_CLIENT = 120;

    private static final String KNOWN = "browser ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Attempts attempts;

    @Inject
    private Pace pace;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private Event<PersonEvent> events;

    /**
     * The user name that a name and a password stand for, or nothing when they do not go together or the person was
     * deactivated. Takes as long, and says as little, for names that do not exist.
     *
     * @throws TooOften when this client gave wrong passwords for the name and has to wait
     */
    public Optional<String> check(String givenName, String password, Arrival arrival) {
        var name = normal(givenName);
        var person = find(name);
        var client = client(person, arrival);
        attempts.ask(name, client, clock.now());
        if (!client.startsWith(KNOWN)) {
            pace.ofClient("sign-in", arrival.address(), PER_CLIENT);
        }
        var hash = person.map(Person::getPasswordHash).orElse(PasswordHash.OF_NOBODY);
        if (!hash.matches(password) || person.filter(Person::isActive).isEmpty()) {
            attempts.failed(name, client, clock.now());
            announceFailure(person);
            return Optional.empty();
        }
        attempts.succeeded(name, client);
        if (hash.isOutdated()) {
            renew(person.get(), password);
        }
        return Optional.of(name);
    }

    /** Whether an active person has this user name. */
    public boolean isActive(String userName) {
        return find(userName).filter(Person::isActive).isPresent();
    }

    /** Id of a person by the user name that {@link #check} has answered. */
    public Long id(String userName) {
        return find(userName).map(Person::getId).orElseThrow();
    }

    public String userName(Long personId) {
        return entityManager.find(Person.class, personId).getUserName();
    }

    private String client(Optional<Person> person, Arrival arrival) {
        return person.filter(known -> browsers.isKnown(known, arrival))
                .map(known -> KNOWN + arrival.token())
                .orElse(Network.of(arrival.address()));
    }

    /** Leaves the version alone: an administrator who has the person's page open saw nothing that changes. */
    private void renew(Person person, String password) {
        entityManager
                .createQuery("update Person p set p.passwordHash = :hash where p = :person")
                .setParameter("hash", PasswordHash.ofAny(password).encoded())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** A name that belongs to nobody is not kept: it may be a password typed into the wrong field. */
    private void announceFailure(Optional<Person> person) {
        events.fire(person.map(known -> PersonEvent.of("sign-in.fail", known, null))
                .orElseGet(() -> new PersonEvent("sign-in.fail", null, null, null)));
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
