package org.masthead.notice.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.service.AuthorityService;
import org.masthead.notice.model.Delivery;
import org.masthead.notice.model.Letter;
import org.masthead.notice.model.LetterWriter;
import org.masthead.notice.model.Mail;
import org.masthead.notice.model.Mailing;
import org.masthead.notice.model.News;
import org.masthead.notice.model.Parcel;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * Mail on its way out. It is put in with the act that it tells of. Who sends claims it first, in a transaction of its own,
 * so nothing is sent twice: what was claimed by a server that died may have been sent or not, and is not sent again.
 */
@Stateless
public class Outbox {

    /** Parcels of a kind that are looked for at once. */
    static final int MOST = 100;

    /** How long sending may take; after that, nobody is at it any more. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How long is remembered what was sent. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final String DUE =
            " m.sentAt is null and m.givenUpAt is null and m.claim is null and m.dueAt <= :now ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuthorityService authorities;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    /** Puts news in for somebody who wants them mailed, if there is a mail server and the person has an address. */
    public void put(News news, Delivery delivery) {
        var person = delivery.getPerson();
        var mailing = delivery.wish(news.getKind()).getMailing();
        if (mailing != Mailing.OFF && settings.smtp().isPresent() && person.getEmail() != null) {
            var digest = mailing == Mailing.DIGEST;
            var due = digest ? delivery.nextDigest(clock.now(), person.zoneOr(settings.zone())) : clock.now();
            entityManager.persist(new Mail(person, news, digest, due));
        }
    }

    /** What is due, as it goes out: singly, or as the digest of a person. */
    public List<Parcel> due() {
        var singles = entityManager
                .createQuery(
                        "select m.id from Mail m where m.digest = false and" + DUE + "order by m.dueAt, m.id",
                        Long.class)
                .setParameter("now", clock.now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Parcel::single);
        var digests = entityManager
                .createQuery("select distinct m.person.id from Mail m where m.digest = true and" + DUE, Long.class)
                .setParameter("now", clock.now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Parcel::digestOf);
        return Stream.concat(singles.toList().stream(), digests.toList().stream())
                .toList();
    }

    /**
     * Takes a parcel in hand, unless another server has, and writes it.
     *
     * @param claim token of this try
     * @return nothing when there is nobody to send it to: the person left, has no address, or may not read the stories any
     *     more
     */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<Letter> claim(Parcel parcel, String claim) {
        var which = parcel.mail() != null ? "m.id = :id" : "m.digest = true and m.person.id = :id";
        entityManager
                .createQuery("update Mail m set m.claim = :claim, m.claimedAt = :now where" + DUE + "and " + which)
                .setParameter("claim", claim)
                .setParameter("now", clock.now())
                .setParameter("id", parcel.mail() != null ? parcel.mail() : parcel.person())
                .executeUpdate();
        var mails = claimed(claim);
        var readable = mails.stream().filter(this::mayStillRead).toList();
        mails.stream().filter(mail -> !readable.contains(mail)).forEach(mail -> mail.giveUp(clock.now()));
        return readable.isEmpty() ? Optional.empty() : Optional.of(write(readable));
    }

    private List<Mail> claimed(String claim) {
        return entityManager
                .createQuery(
                        "select m from Mail m join fetch m.person left join fetch m.news.article"
                                + " where m.claim = :claim and m.givenUpAt is null order by m.id",
                        Mail.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    private boolean mayStillRead(Mail mail) {
        var person = mail.getPerson();
        return person.getEmail() != null
                && authorities
                        .find(person.getUserName())
                        .filter(authority -> mayKnow(authority, mail.getNews()))
                        .isPresent();
    }

    private static boolean mayKnow(Authority authority, News news) {
        var article = news.getArticle();
        return article == null
                ? news.getKind().isKnownTo(authority)
                : authority.may(Capability.ARTICLE_READ, article.getDesk().getId());
    }

    private Letter write(List<Mail> mails) {
        Person person = mails.get(0).getPerson();
        var writer = new LetterWriter(
                settings.siteName(), settings.baseUrl(), person.locale(), person.zoneOr(settings.zone()));
        return mails.get(0).isDigest()
                ? writer.digest(person, mails.stream().map(Mail::getNews).toList())
                : writer.single(person, mails.get(0).getNews());
    }

    /** The mail server has what was claimed. */
    @TransactionAttribute(REQUIRES_NEW)
    public void sent(String claim) {
        claimed(claim).forEach(mail -> mail.sent(clock.now()));
    }

    /**
     * What was claimed could not be sent.
     *
     * @return whether it is given up
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean failed(String claim) {
        var mails = claimed(claim);
        mails.forEach(mail -> mail.failed(clock.now()));
        return mails.stream().anyMatch(Mail::isGivenUp);
    }

    /**
     * Gives up what a server had in hand when it died.
     *
     * @return how many
     */
    @TransactionAttribute(REQUIRES_NEW)
    public int giveUpLost() {
        return entityManager
                .createQuery("update Mail m set m.givenUpAt = :now"
                        + " where m.claimedAt < :lost and m.sentAt is null and m.givenUpAt is null")
                .setParameter("now", clock.now())
                .setParameter("lost", clock.now().minus(PATIENCE))
                .executeUpdate();
    }

    /** Forgets what is done with for long. */
    @TransactionAttribute(REQUIRES_NEW)
    public void forget() {
        entityManager
                .createQuery("delete from Mail m where m.sentAt < :before or m.givenUpAt < :before")
                .setParameter("before", clock.now().minus(MEMORY))
                .executeUpdate();
    }
}
