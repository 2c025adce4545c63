package org.masthead.factor.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.factor.model.AppSecret;
import org.masthead.factor.model.AuthenticatorApp;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** One's own authenticator app, of which there is one at most. Whoever changes it has proved not long ago who they are. */
@Stateless
public class AuthenticatorApps {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FactorStore store;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Begins to set up an app, with a new secret each time.
     *
     * @throws Refused when there is an app already
     */
    public void begin() {
        me.mustBeConfirmed();
        var person = locked(me.getId());
        var app = store.findApp(person.getId());
        if (app.filter(AuthenticatorApp::isConfirmed).isPresent()) {
            throw Refused.because("factor.app.twice");
        }
        app.ifPresentOrElse(
                present -> present.begin(AppSecret.make(), store.seal(), clock.now()),
                () -> entityManager.persist(new AuthenticatorApp(person, AppSecret.make(), store.seal(), clock.now())));
    }

    /** The secret of the app that is being set up and has shown no code yet. */
    public Optional<AppSecret> findWaiting() {
        return waiting().map(app -> app.secret(store.seal()));
    }

    /**
     * Lets the app count from now on.
     *
     * @throws Refused when the code is not the one it shows, or nothing is being set up
     */
    public void confirm(String code) {
        me.mustBeConfirmed();
        var person = locked(me.getId());
        var app = waiting().orElseThrow(() -> Refused.because("factor.app.gone"));
        if (!app.take(SecondStep.plain(code), store.seal(), clock.now())) {
            throw Refused.because("factor.code.first");
        }
        events.fire(PersonEvent.of("factor.enrol", person, "authenticator app"));
    }

    /** Sets up no app after all. */
    public void cancel() {
        waiting().ifPresent(entityManager::remove);
    }

    /**
     * Gives the app up.
     *
     * @throws Refused when it is the last factor and a role asks for one
     */
    public void remove() {
        me.mustBeConfirmed();
        var person = locked(me.getId());
        store.findApp(person.getId()).filter(AuthenticatorApp::isConfirmed).ifPresent(app -> {
            Refused.ifAny(store.of(person.getId()).againstRemovingOne());
            entityManager.remove(app);
            entityManager.flush();
            store.forgetCodesWithoutFactor(person.getId());
            events.fire(PersonEvent.of("factor.remove", person, "authenticator app"));
        });
    }

    private Optional<AuthenticatorApp> waiting() {
        return store.findApp(me.getId()).filter(app -> app.isWaiting(clock.now()));
    }

    /** One after the other: no code is taken twice. */
    private Person locked(Long id) {
        return entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
