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
import java.time.Instant;
import org.masthead.account.model.Person;

/** News that are to be mailed to somebody. */
@Entity
public class Mail extends Outgoing {

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

    protected Mail() {}

    public Mail(Person person, News news, boolean digest, Instant dueAt) {
        super(dueAt);
        this.person = person;
        this.news = news;
        this.digest = digest;
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
}
