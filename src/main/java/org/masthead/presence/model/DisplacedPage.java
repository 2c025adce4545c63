package org.masthead.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.Hold;

/**
 * A page that wrote in a story until somebody took it over, or until somebody came while the page was not seen. What it
 * had not saved is its person's to keep: it is filed as a revision, once.
 */
@Entity
public class DisplacedPage {

    @Id
    @Column(length = 36)
    private String page;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person successor;

    @Column(nullable = false)
    private Instant displacedAt;

    private Integer keptNumber;

    protected DisplacedPage() {}

    public DisplacedPage(Article article, Hold lost, Person successor, Instant at) {
        this.page = lost.getPage();
        this.article = article;
        this.person = lost.getPerson();
        this.successor = successor;
        this.displacedAt = at;
    }

    /** Remembers the revision that has what the page had not saved. */
    public void kept(int number) {
        keptNumber = number;
    }

    public Article getArticle() {
        return article;
    }

    public Person getPerson() {
        return person;
    }

    public Person getSuccessor() {
        return successor;
    }

    public Instant getDisplacedAt() {
        return displacedAt;
    }

    /** Number of the revision that has what the page had not saved, or null while there is none. */
    public Integer getKeptNumber() {
        return keptNumber;
    }
}
