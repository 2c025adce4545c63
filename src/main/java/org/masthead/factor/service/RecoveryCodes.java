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

/** Codes for the day on which app and passkeys are lost. */
@Stateless
public class RecoveryCodes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FactorStore store;

    @Inject
    private Me me;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Makes one's codes anew; those before hold no more.
     *
     * @return the codes, which nobody can read again
     * @throws Refused when one has no second factor that they could stand in for
     */
    public List<String> renew() {
        me.mustBeConfirmed();
        if (!store.of(me.getId()).isAny()) {
            throw Refused.because("factor.codes.alone");
        }
        var person = entityManager.find(Person.class, me.getId());
        store.deleteOf(person.getId(), "RecoveryCode");
        var codes =
                Stream.generate(RecoveryCode::make).limit(RecoveryCode.COUNT).toList();
        codes.forEach(code -> entityManager.persist(new RecoveryCode(person, code)));
        events.fire(PersonEvent.of("factor.recovery", person, "new codes"));
        return codes;
    }
}
