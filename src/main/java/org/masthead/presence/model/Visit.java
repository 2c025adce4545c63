package org.masthead.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;

/**
 * A page on which somebody has a story open, to write or only to read. Whether it writes stands in the story's hold; a
 * visit says that it is there, and whether its person asked for the story.
 */
@Entity
public class Visit {

    @Id
    @Column(length = 36)
    private String page;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false)
    private Instant seenAt;

    private Instant askedAt;

    private Instant declinedAt;

    protected Visit() {}

    public Visit(String page, Article article, Person person, Instant at) {
        this.page = page;
        this.article = article;
        this.person = person;
        this.seenAt = at;
    }

    /** Asks whoever writes for the story. */
    public void ask(Instant at) {
        askedAt = at;
        declinedAt = null;
    }

    /** Is told that it is not the time. */
    public void decline(Instant at) {
        askedAt = null;
        declinedAt = at;
    }

    /** Waits for nothing any more: the page has the story. */
    public void settle() {
        askedAt = null;
        declinedAt = null;
    }

    /** Whether its person waits for the story. */
    public boolean isAsking() {
        return askedAt != null;
    }

    /** Whether the last time that its person asked, the answer was “not now”. */
    public boolean isDeclined() {
        return declinedAt != null;
    }

    public boolean isOf(String otherPage) {
        return page.equals(otherPage);
    }

    public String getPage() {
        return page;
    }

    public Article getArticle() {
        return article;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
