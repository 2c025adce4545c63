package org.masthead.notice.model;

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

/** News in the list of a person, which they have read or not. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private News news;

    private Instant readAt;

    protected Notice() {}

    public Notice(Person person, News news) {
        this.person = person;
        this.news = news;
    }

    public Long getId() {
        return id;
    }

    public News getNews() {
        return news;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
