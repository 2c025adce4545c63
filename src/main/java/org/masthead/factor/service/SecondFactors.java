package org.masthead.factor.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.model.Role;
import org.masthead.account.service.Me;
import org.masthead.factor.model.Factors;
import org.masthead.factor.model.RoleDemand;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** What people have besides their password, and who has to have something. */
@Stateless
public class SecondFactors {

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

    @Inject
    private Event<RoleDemand> demands;

    /** What one has oneself. */
    public Factors own() {
        return of(me.getId());
    }

    /**
     * What somebody has, for those who manage people.
     *
     * @throws Refused for everybody else
     */
    public Factors ofPerson(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return of(personId);
    }

    /** What somebody has who is about to sign in: asked by the door, before there is anybody who could be allowed to. */
    public Factors of(Long personId) {
        return store.of(personId);
    }

    /** Whether a role of somebody asks for a second factor and there is none; one statement, for it is asked at every page. */
    public boolean isMissing(Long personId) {
        return entityManager
                        .createQuery("""
                                select count(g) from Grant g where g.person.id = :person and g.role.secondFactorNeeded = true
                                and (g.endsOn is null or g.endsOn >= :today)
                                and not exists (select p from Passkey p where p.person.id = :person)
                                and not exists (select a from AuthenticatorApp a
                                    where a.person.id = :person and a.confirmedAt is not null)""", Long.class)
                        .setParameter("person", personId)
                        .setParameter("today", clock.today())
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes everything from somebody who lost it, so that the password is enough again until they have something new.
     *
     * @throws Refused for those who do not manage people, and for oneself
     */
    public void reset(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        me.mustBeConfirmed();
        var person = Optional.ofNullable(entityManager.find(Person.class, personId))
                .orElseThrow(() -> new NotFound("person", personId));
        if (me.authority().is(person)) {
            throw Refused.because("factor.self");
        }
        store.deleteOf(personId, "AuthenticatorApp");
        store.deleteOf(personId, "Passkey");
        store.deleteOf(personId, "RecoveryCode");
        store.deleteOf(personId, "WrongCode");
        events.fire(PersonEvent.of("factor.reset", person, null));
    }

    /**
     * Says whether a role asks whoever holds it for a second factor, from their next page on.
     *
     * @throws Refused for those who do not manage people
     */
    public void demand(Long roleId, boolean needed) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        me.mustBeConfirmed();
        var role = role(roleId);
        if (role.isSecondFactorNeeded() != needed) {
            role.needSecondFactor(needed, me.person(), clock.now());
            demands.fire(new RoleDemand(roleId, role.getName(), needed ? "on" : "off"));
        }
    }

    /** Whether a role asks whoever holds it for a second factor, for those who manage people. */
    public boolean isNeededBy(Long roleId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return role(roleId).isSecondFactorNeeded();
    }

    private Role role(Long id) {
        return Optional.ofNullable(entityManager.find(Role.class, id)).orElseThrow(() -> new NotFound("role", id));
    }
}
