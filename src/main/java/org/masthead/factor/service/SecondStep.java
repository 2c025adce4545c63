package org.masthead.factor.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.factor.model.AuthenticatorApp;
import org.masthead.factor.model.RecoveryCode;
import org.masthead.factor.model.WrongCode;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;

/** Checks the codes of somebody whose password was right. */
@Stateless
public class SecondStep {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FactorStore store;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Whether a code is right: one that the app shows, or a recovery code. Either is used up by this.
     *
     * @throws TooOften after {@link WrongCode#MOST} wrong ones within {@link WrongCode#WITHIN}, also when this one is right
     */
    public boolean verify(Long personId, String code) {
        var person = entityManager.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        letWait(person);
        var given = plain(code);
        var right = given.matches("\\d{6}") ? takeOfApp(person, given) : useForRecovery(person, given);
        if (!right) {
            entityManager.persist(new WrongCode(person, clock.now()));
            events.fire(PersonEvent.of("factor.fail", person, "code"));
        }
        return right;
    }

    /** Apps show codes as 123 456, and people type them so. */
    static String plain(String code) {
        return code == null ? "" : code.replaceAll("\\s", "");
    }

    private boolean takeOfApp(Person person, String code) {
        return store.findApp(person.getId())
                .filter(AuthenticatorApp::isConfirmed)
                .filter(app -> app.take(code, store.seal(), clock.now()))
                .isPresent();
    }

    private boolean useForRecovery(Person person, String code) {
        var found = entityManager
                .createQuery("""
                        select c from RecoveryCode c
                        where c.person = :person and c.codeHash = :hash and c.usedAt is null""", RecoveryCode.class)
                .setParameter("person", person)
                .setParameter("hash", RecoveryCode.hash(code))
                .getResultList();
        found.forEach(one -> {
            one.use(clock.now());
            entityManager.flush();
            var left = store.of(person.getId()).codesLeft();
            events.fire(PersonEvent.of("factor.recovery", person, "used one, " + left + " left"));
        });
        return !found.isEmpty();
    }

    private void letWait(Person person) {
        var since = clock.now().minus(WrongCode.WITHIN);
        entityManager
                .createQuery("delete from WrongCode w where w.person = :person and w.triedAt <= :since")
                .setParameter("person", person)
                .setParameter("since", since)
                .executeUpdate();
        var tried = entityManager
                .createQuery(
                        "select w.triedAt from WrongCode w where w.person = :person order by w.triedAt", Instant.class)
                .setParameter("person", person)
                .getResultList();
        if (tried.size() >= WrongCode.MOST) {
            throw new TooOften(Duration.between(since, tried.get(tried.size() - WrongCode.MOST)));
        }
    }
}
