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
import org.masthead.factor.model.WrongCode;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;

/** Checks the codes of somebody whose password was right. */
@Stateless
public class SecondStep {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuthenticatorApps apps;

    @Inject
    private RecoveryCodes recovery;

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
        var given = AuthenticatorApps.digits(code);
        var right = given.matches("\\d{6}") ? apps.take(person, given) : recovery.use(person, given);
        if (!right) {
            entityManager.persist(new WrongCode(person, clock.now()));
            events.fire(PersonEvent.of("factor.fail", person, "code"));
        }
        return right;
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
