package org.masthead.door.service;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Capability;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.door.model.AccountLink;
import org.masthead.door.model.LinkPurpose;
import org.masthead.door.model.OpenLink;
import org.masthead.door.model.SecretToken;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Makes and takes links under which somebody chooses their password. A new one ends those before it. */
@Stateless
public class LinkService {

    private static final String OPEN =
            " l.usedAt is null and l.revokedAt is null and l.expiresAt > :now and l.person.id = :person";

    private static final int PER_HOUR = 3;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PersonEvent> events;

    @Inject
    private Event<AccountMessage> messages;

    /** Whether a link can be mailed to somebody, for those who manage people. */
    public boolean canMail(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return hasAddress(personId);
    }

    private boolean hasAddress(Long personId) {
        return settings.smtp().isPresent()
                && entityManager.find(Person.class, personId).getEmail() != null;
    }

    /** Invites whoever was just given an account, where mail can be sent. */
    public void invite(@Observes PersonEvent event) {
        if ("person.create".equals(event.act()) && me.authority().isSignedIn() && hasAddress(event.objectId())) {
            mail(entityManager.find(Person.class, event.objectId()));
        }
    }

    /**
     * Makes a link to hand over, for those who manage people.
     *
     * @return its address, which is not kept
     * @throws Refused when the person was deactivated
     */
    public String make(Long personId) {
        return address(make(changeable(personId)));
    }

    /**
     * Mails a link, for those who manage people.
     *
     * @throws Refused when the person was deactivated, or there is no way to mail them
     */
    public void mail(Long personId) {
        var person = changeable(personId);
        if (!hasAddress(personId)) {
            throw Refused.because("link.noMail");
        }
        mail(person);
    }

    /** Ends all links of somebody, for those who manage people. */
    public void revoke(Long personId) {
        var person = changeable(personId);
        revokeAll(person);
        events.fire(PersonEvent.of("link.revoke", person, null));
    }

    /** The links of somebody that still open, for those who manage people. */
    public List<OpenLink> open(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return entityManager
                .createQuery(
                        "select new org.masthead.door.model.OpenLink(l.id, l.purpose, l.madeAt, l.expiresAt)"
                                + " from AccountLink l where" + OPEN + " order by l.id",
                        OpenLink.class)
                .setParameter("now", clock.now())
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Mails a link to whoever has this user name or mail address, if there is such a person and a way, and not more than
     * three in an hour. Whoever asks is answered before anything is looked up, so that the time tells nothing either.
     */
    @Asynchronous
    public void forgot(String nameOrAddress) {
        var text = nameOrAddress == null ? "" : nameOrAddress.strip().toLowerCase(Locale.ROOT);
        entityManager
                .createQuery(
                        "select p from Person p where p.active = true and (p.userName = :text or lower(p.email) = :text)",
                        Person.class)
                .setParameter("text", text)
                .getResultStream()
                .filter(person -> hasAddress(person.getId()) && !isFlooded(person))
                .forEach(this::mail);
    }

    /** User name of the person whom a link still opens to. */
    public Optional<String> find(String token) {
        return find(token, LockModeType.NONE).map(link -> link.getPerson().getUserName());
    }

    /**
     * Chooses a password under a link, which does not open again.
     *
     * @return user name of the person
     * @throws NotFound when the link does not open any more
     * @throws Refused when the password is too short, too long, or one that many have
     */
    public String choose(String token, String password) {
        var link = find(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("link", null));
        var person = link.getPerson();
        person.changePassword(PasswordHash.of(password, person.getUserName(), settings.siteName()));
        person.changed(person, clock.now());
        link.use(clock.now());
        revokeAll(person);
        events.fire(PersonEvent.of("person.password", person, null));
        return person.getUserName();
    }

    private boolean isFlooded(Person person) {
        return entityManager
                        .createQuery(
                                "select count(l) from AccountLink l where l.person = :person and l.madeAt > :since",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("since", clock.now().minus(Duration.ofHours(1)))
                        .getSingleResult()
                >= PER_HOUR;
    }

    private Optional<AccountLink> find(String token, LockModeType lock) {
        return entityManager
                .createQuery("select l from AccountLink l where l.tokenHash = :hash", AccountLink.class)
                .setParameter("hash", SecretToken.hash(token == null ? "" : token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpen(clock.now()));
    }

    private void mail(Person person) {
        var token = make(person);
        var purpose = purpose(person);
        var end = clock.now().plus(purpose.lasts());
        messages.fire(DoorLetters.link(person, settings, purpose, address(token), end));
    }

    private String make(Person person) {
        revokeAll(person);
        var token = SecretToken.make();
        entityManager.persist(new AccountLink(person, purpose(person), token, clock.now()));
        events.fire(PersonEvent.of("link.make", person, null));
        return token;
    }

    private static LinkPurpose purpose(Person person) {
        return person.getLastSignInAt() == null ? LinkPurpose.INVITATION : LinkPurpose.RESET;
    }

    private String address(String token) {
        return settings.baseUrl() + "/choose-password?token=" + token;
    }

    private void revokeAll(Person person) {
        entityManager
                .createQuery("update AccountLink l set l.revokedAt = :now where" + OPEN)
                .setParameter("now", clock.now())
                .setParameter("person", person.getId())
                .executeUpdate();
    }

    private Person changeable(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        me.mustBeConfirmed();
        var person = Optional.ofNullable(entityManager.find(Person.class, personId))
                .orElseThrow(() -> new NotFound("person", personId));
        if (!person.isActive()) {
            throw Refused.because("link.inactive", person.getDisplayName());
        }
        return person;
    }
}
