package org.masthead.door.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.account.service.OwnAccount;
import org.masthead.door.model.Arrival;
import org.masthead.door.model.Begun;
import org.masthead.door.model.Ending;
import org.masthead.door.model.Present;
import org.masthead.door.model.SessionLimits;
import org.masthead.door.model.SessionRow;
import org.masthead.door.model.StaffSession;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.Pace;

/** Keeps account of who is signed in where. What is ended here is out at its next request. */
@Stateless
public class SessionService {

    /** What is done within this time of the last act is not written down again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Acts on an account after which those who are in with it have to sign in again. */
    private static final Set<String> CHANGES = Set.of(
            "person.password",
            "person.deactivate",
            "person.reactivate",
            "person.give",
            "person.take",
            "factor.reset",
            "factor.remove");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private CurrentSession current;

    @Inject
    private Pace pace;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Somebody comes in. Notes it in the audit and on the account.
     *
     * @param how by what they proved who they are, as the audit tells it; null for a password
     */
    public Begun begin(String userName, Arrival arrival, String how) {
        var person = person(userName);
        var session = new StaffSession(person, arrival.browser(), arrival.address(), clock.now());
        entityManager.persist(session);
        var token = browsers.welcome(person, arrival);
        entityManager
                .createQuery("update Person p set p.lastSignInAt = :now where p = :person")
                .setParameter("now", clock.now())
                .setParameter("person", person)
                .executeUpdate();
        events.fire(PersonEvent.of("sign-in", person, how));
        return new Begun(session.getId(), token);
    }

    /**
     * Meets a session in a request, and ends it when its time is over.
     *
     * @param counts whether the person does something, so that the session goes on; what a page asks by itself does not
     * @return nothing when there is no such session
     */
    public Optional<Present> meet(Long id, boolean counts) {
        var now = clock.now();
        return find(id).map(present -> {
            var over = SessionLimits.of(settings).over(present.startedAt(), present.usedAt(), now);
            if (present.goesOn() && over.isPresent()) {
                end(id, over.get());
                return present.ended(over.get());
            }
            if (present.goesOn() && counts && present.usedAt().plus(PATIENCE).isBefore(now)) {
                use(id, now);
            }
            return present;
        });
    }

    private Optional<Present> find(Long id) {
        return entityManager
                .createQuery(
                        "select new org.masthead.door.model.Present(v.id, v.startedAt, v.usedAt, v.confirmedAt, v.ending)"
                                + " from StaffSession v where v.id = :id",
                        Present.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private void use(Long id, Instant now) {
        entityManager
                .createQuery("update StaffSession v set v.usedAt = :now where v.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** How long one's own session goes on when nothing is done. */
    public Duration left() {
        var session = entityManager.find(StaffSession.class, current.id());
        return SessionLimits.of(settings).left(session.getStartedAt(), session.getUsedAt(), clock.now());
    }

    /** Somebody signs out. */
    public void signOut(String userName, Long id) {
        end(id, Ending.SIGNED_OUT);
        events.fire(PersonEvent.of("sign-out", person(userName), null));
    }

    /**
     * Proves again who one is, before roles, addresses or second factors are changed.
     *
     * @throws Refused when the password is wrong
     * @throws TooOften when it was tried too often
     */
    public void confirm(String password) {
        pace.of("present password", me.getId(), OwnAccount.TRIES);
        var person = entityManager.find(Person.class, me.getId());
        if (!person.getPasswordHash().matches(password)) {
            throw Refused.because("password.present");
        }
        entityManager.find(StaffSession.class, current.id()).confirm(clock.now());
        me.confirm();
    }

    /** One's own sessions, the one used last first. */
    public List<SessionRow> own() {
        return rows(me.getId());
    }

    /** The sessions of anybody, for those who manage people. */
    public List<SessionRow> of(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return rows(personId);
    }

    /**
     * Ends one of one's own sessions.
     *
     * @throws NotFound when it is none of them
     */
    public void endOwn(Long id) {
        if (own().stream().noneMatch(session -> session.id().equals(id))) {
            throw new NotFound("session", id);
        }
        end(id, Ending.ENDED);
        tell("session.end", me.getId(), null);
    }

    /** Ends all of one's own sessions but this one. */
    public void endOthers() {
        tell("session.end", me.getId(), endAllOf(me.getId(), Ending.ENDED));
    }

    /** Signs somebody out everywhere, for those who manage people. */
    public void endAll(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        tell("session.end", personId, endAllOf(personId, Ending.ENDED));
    }

    /** Whoever came in before the account changed has to come in anew; who changes their own account stays. */
    public void endAfter(@Observes PersonEvent event) {
        if (CHANGES.contains(event.act())) {
            endAllOf(event.objectId(), Ending.CHANGED);
        }
    }

    private void tell(String act, Long personId, Integer count) {
        var person = entityManager.find(Person.class, personId);
        events.fire(PersonEvent.of(act, person, count == null ? null : count.toString()));
    }

    private int endAllOf(Long personId, Ending how) {
        return entityManager
                .createQuery("update StaffSession v set v.endedAt = :now, v.ending = :how"
                        + " where v.endedAt is null and v.person.id = :person and (:mine is null or v.id <> :mine)")
                .setParameter("now", clock.now())
                .setParameter("how", how)
                .setParameter("person", personId)
                .setParameter("mine", current.id())
                .executeUpdate();
    }

    private void end(Long id, Ending how) {
        entityManager
                .createQuery(
                        "update StaffSession v set v.endedAt = :now, v.ending = :how where v.endedAt is null and v.id = :id")
                .setParameter("now", clock.now())
                .setParameter("how", how)
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<SessionRow> rows(Long personId) {
        var now = clock.now();
        return entityManager
                .createQuery("""
                        select new org.masthead.door.model.SessionRow(v.id, v.browser, v.address, v.startedAt, v.usedAt)
                        from StaffSession v where v.person.id = :person and v.endedAt is null
                        and v.usedAt > :used and v.startedAt > :started order by v.usedAt desc, v.id desc""", SessionRow.class)
                .setParameter("person", personId)
                .setParameter("used", now.minus(settings.idleLimit()))
                .setParameter("started", now.minus(settings.sessionLimit()))
                .getResultList();
    }

    private Person person(String userName) {
        return entityManager
                .createQuery("select p from Person p where p.userName = :userName", Person.class)
                .setParameter("userName", userName)
                .getSingleResult();
    }
}
