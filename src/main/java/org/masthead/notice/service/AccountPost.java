package org.masthead.notice.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Person;
import org.masthead.notice.model.AccountMail;
import org.masthead.notice.model.Letter;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Messages about accounts on their way out: put in with the act that they tell of, and sent as those of {@link Outbox}. */
@Stateless
public class AccountPost {

    private static final String DUE =
            " m.sentAt is null and m.givenUpAt is null and m.claim is null and m.dueAt <= :now ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    /** Puts a message in, if there is a mail server. */
    public void put(@Observes AccountMessage message) {
        if (settings.smtp().isPresent()) {
            var person = entityManager.getReference(Person.class, message.personId());
            entityManager.persist(new AccountMail(person, message, clock.now()));
        }
    }

    /** Ids of what is due. */
    public List<Long> due() {
        return entityManager
                .createQuery("select m.id from AccountMail m where" + DUE + "order by m.dueAt, m.id", Long.class)
                .setParameter("now", clock.now())
                .setMaxResults(Outbox.MOST)
                .getResultList();
    }

    /**
     * Takes a message in hand, unless another server has.
     *
     * @param claim token of this try
     */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<Letter> claim(Long id, String claim) {
        entityManager
                .createQuery(
                        "update AccountMail m set m.claim = :claim, m.claimedAt = :now where" + DUE + "and m.id = :id")
                .setParameter("claim", claim)
                .setParameter("now", clock.now())
                .setParameter("id", id)
                .executeUpdate();
        return find(claim).map(AccountMail::letter);
    }

    /** The mail server has what was claimed. */
    @TransactionAttribute(REQUIRES_NEW)
    public void sent(String claim) {
        find(claim).ifPresent(mail -> mail.sent(clock.now()));
    }

    /**
     * What was claimed could not be sent.
     *
     * @return whether it is given up
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean failed(String claim) {
        var mail = find(claim);
        mail.ifPresent(one -> one.failed(clock.now()));
        return mail.filter(AccountMail::isGivenUp).isPresent();
    }

    /** Gives up what a server had in hand when it died, and forgets what is done with for long. */
    @TransactionAttribute(REQUIRES_NEW)
    public void clear() {
        entityManager
                .createQuery("update AccountMail m set m.givenUpAt = :now, m.text = null"
                        + " where m.claimedAt < :lost and m.sentAt is null and m.givenUpAt is null")
                .setParameter("now", clock.now())
                .setParameter("lost", clock.now().minus(Outbox.PATIENCE))
                .executeUpdate();
        entityManager
                .createQuery("delete from AccountMail m where m.sentAt < :before or m.givenUpAt < :before")
                .setParameter("before", clock.now().minus(Outbox.MEMORY))
                .executeUpdate();
    }

    private Optional<AccountMail> find(String claim) {
        return entityManager
                .createQuery(
                        "select m from AccountMail m join fetch m.person where m.claim = :claim and m.givenUpAt is null",
                        AccountMail.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }
}
