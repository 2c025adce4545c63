package org.masthead.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.masthead.account.model.Person;

/**
 * News that are to be mailed to somebody. They wait until they are due; then one sender claims them, sends them, and says
 * so. What could not be sent is tried again after a while, and given up after some tries.
 */
@Entity
public class Mail {

    /** How long to wait after each try that failed; after the last there is none. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private News news;

    @Column(nullable = false)
    private boolean digest;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private int attempts;

    /** Token of the sender that has it in hand. */
    @Column(length = 36)
    private String claim;

    private Instant claimedAt;

    private Instant sentAt;

    private Instant givenUpAt;

    protected Mail() {}

    public Mail(Person person, News news, boolean digest, Instant dueAt) {
        this.person = person;
        this.news = news;
        this.digest = digest;
        this.dueAt = dueAt;
    }

    /** The mail server has it. */
    public void sent(Instant at) {
        sentAt = at;
    }

    /** Is tried again later, or not any more. */
    public void failed(Instant at) {
        attempts++;
        if (attempts > PAUSES.size()) {
            giveUp(at);
        } else {
            claim = null;
            claimedAt = null;
            dueAt = at.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Is not sent any more. */
    public void giveUp(Instant at) {
        givenUpAt = at;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public News getNews() {
        return news;
    }

    public boolean isDigest() {
        return digest;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }
}
