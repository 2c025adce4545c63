package org.masthead.door.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.door.model.Arrival;
import org.masthead.door.model.Device;
import org.masthead.door.model.KnownBrowser;
import org.masthead.door.model.SecretToken;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Remembers with which browsers somebody has signed in, and tells them when it is another one. */
@Stateless
public class KnownBrowsers {

    /** How long a browser is remembered after the person came with it last. */
    public static final Duration MEMORY = Duration.ofDays(400);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<AccountMessage> messages;

    @Inject
    private Event<PersonEvent> events;

    /** Whether somebody has signed in with this browser before. */
    public boolean isKnown(Person person, Arrival arrival) {
        return find(person, arrival).isPresent();
    }

    /**
     * Notes that somebody signs in with a browser, and tells them by mail when they never did with this one but did with
     * others.
     *
     * @return the token that the browser keeps
     */
    public String welcome(Person person, Arrival arrival) {
        var known = find(person, arrival);
        if (known.isPresent()) {
            known.get().seen(clock.now());
            return arrival.token();
        }
        if (hasOthers(person)) {
            tell(person, arrival);
        }
        var token = arrival.token() == null ? SecretToken.make() : arrival.token();
        entityManager.persist(new KnownBrowser(person, SecretToken.hash(token), clock.now()));
        return token;
    }

    private Optional<KnownBrowser> find(Person person, Arrival arrival) {
        if (arrival.token() == null) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "select b from KnownBrowser b where b.person = :person and b.tokenHash = :hash"
                                + " and b.lastSeenAt > :since",
                        KnownBrowser.class)
                .setParameter("person", person)
                .setParameter("hash", SecretToken.hash(arrival.token()))
                .setParameter("since", clock.now().minus(MEMORY))
                .getResultStream()
                .findFirst();
    }

    private boolean hasOthers(Person person) {
        return entityManager
                        .createQuery("select count(b) from KnownBrowser b where b.person = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    private void tell(Person person, Arrival arrival) {
        var device = Device.of(arrival.browser());
        events.fire(PersonEvent.of("sign-in.new-browser", person, device.toString()));
        if (person.getEmail() != null) {
            messages.fire(DoorLetters.newBrowser(person, settings, device, arrival.address(), clock.now()));
        }
    }
}
