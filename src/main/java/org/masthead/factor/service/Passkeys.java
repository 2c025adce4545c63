package org.masthead.factor.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.factor.model.Challenge;
import org.masthead.factor.model.Passkey;
import org.masthead.factor.model.RelyingParty;
import org.masthead.factor.model.RelyingParty.Proof;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * Passkeys of people: made and removed by themselves, when they have proved not long ago who they are, and checked at the
 * door.
 */
@Stateless
public class Passkeys {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FactorStore store;

    @Inject
    private Settings settings;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /** What the devices of somebody call their passkeys, in Base64 for addresses. */
    public List<String> credentialIds(Long personId) {
        return entityManager
                .createQuery(
                        "select p.credentialId from Passkey p where p.person.id = :person order by p.id", String.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Keeps a passkey that a device of one's own has made.
     *
     * @param name what one calls it, 1 to {@link Passkey#NAME} characters
     * @param answer the credential as the browser writes it
     * @throws Refused when the answer does not fit the challenge, or there are {@link Passkey#MOST} already
     */
    public void add(String name, String answer, Challenge challenge) {
        me.mustBeConfirmed();
        var person = locked(me.getId());
        if (name == null || name.isBlank() || name.length() > Passkey.NAME) {
            throw Refused.because("passkey.name", Passkey.NAME);
        }
        if (credentialIds(person.getId()).size() >= Passkey.MOST) {
            throw Refused.because("passkey.most", Passkey.MOST);
        }
        var made = party().made(answer, challenge)
                .filter(credential -> find(credential.id()).isEmpty())
                .orElseThrow(() -> Refused.because("passkey.wrong"));
        entityManager.persist(new Passkey(person, name.strip(), made, clock.now()));
        events.fire(PersonEvent.of("factor.enrol", person, named(name.strip())));
    }

    /**
     * Gives up a passkey of one's own.
     *
     * @throws NotFound when it is not one's own
     * @throws Refused when it is the last factor and a role asks for one
     */
    public void remove(Long id) {
        me.mustBeConfirmed();
        var person = locked(me.getId());
        var passkey = Optional.ofNullable(entityManager.find(Passkey.class, id))
                .filter(found -> found.getPerson().getId().equals(person.getId()))
                .orElseThrow(() -> new NotFound("passkey", id));
        Refused.ifAny(store.of(person.getId()).againstRemovingOne());
        entityManager.remove(passkey);
        entityManager.flush();
        store.forgetCodesWithoutFactor(person.getId());
        events.fire(PersonEvent.of("factor.remove", person, named(passkey.getName())));
    }

    /** Whether a passkey of somebody whose password was right answers a challenge. */
    public boolean prove(Long personId, String answer, Challenge challenge) {
        var right = claimed(answer)
                .filter(passkey -> passkey.getPerson().getId().equals(personId))
                .filter(passkey -> take(passkey, answer, challenge).isPresent())
                .isPresent();
        if (!right) {
            events.fire(PersonEvent.of("factor.fail", entityManager.find(Person.class, personId), "passkey"));
        }
        return right;
    }

    /**
     * Who shows a passkey, without having said who they are. The device has to have known the person: then it is both what
     * one has and what one is or knows.
     *
     * @return id of the person, if the passkey answers the challenge
     */
    public Optional<Long> proveAlone(String answer, Challenge challenge) {
        var passkey = claimed(answer);
        var known = passkey.filter(
                one -> take(one, answer, challenge).filter(Proof::verified).isPresent());
        if (passkey.isPresent() && known.isEmpty()) {
            events.fire(PersonEvent.of(
                    "factor.fail",
                    passkey.get().getPerson(),
                    named(passkey.get().getName())));
        }
        return known.map(one -> one.getPerson().getId());
    }

    private Optional<Proof> take(Passkey passkey, String answer, Challenge challenge) {
        var proof = party().proven(answer, challenge, passkey);
        proof.ifPresent(proven -> passkey.used(proven.signCount(), clock.now()));
        return proof;
    }

    private Optional<Passkey> claimed(String answer) {
        return RelyingParty.findCredentialId(answer).flatMap(this::find);
    }

    private Optional<Passkey> find(String credentialId) {
        return entityManager
                .createQuery("select p from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Person locked(Long id) {
        return entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private RelyingParty party() {
        return RelyingParty.of(settings.baseUrl());
    }

    private static String named(String name) {
        return "passkey “" + name + "”";
    }
}
