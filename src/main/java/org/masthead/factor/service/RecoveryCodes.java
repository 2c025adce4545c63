package org.masthead.factor.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.factor.model.RecoveryCode;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** Codes for the day on which app and passkeys are lost. */
@Stateless
public class RecoveryCodes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SecondFactors factors;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Makes one's codes anew; those before hold no more.
     *
     * @return the codes, which nobody can read again
     * @throws Refused when one has no second factor that they could stand in for
     */
    public List<String> renew() {
        if (!factors.own().isAny()) {
            throw Refused.because("factor.codes.alone");
        }
        var person = entityManager.find(Person.class, me.getId());
        entityManager
                .createQuery("delete from RecoveryCode c where c.person.id = :person")
                .setParameter("person", person.getId())
                .executeUpdate();
        var codes =
                Stream.generate(RecoveryCode::make).limit(RecoveryCode.COUNT).toList();
        codes.forEach(code -> entityManager.persist(new RecoveryCode(person, code)));
        events.fire(PersonEvent.of("factor.recovery", person, "new codes"));
        return codes;
    }

    /** Uses up a code of somebody; false when it is none of theirs or was used before. */
    boolean use(Person person, String code) {
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
            var left = factors.of(person.getId()).codesLeft();
            events.fire(PersonEvent.of("factor.recovery", person, "used one, " + left + " left"));
        });
        return !found.isEmpty();
    }
}
