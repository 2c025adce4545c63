package org.masthead.revision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Refused;

/**
 * A text that came too late to be saved, since somebody else had saved meanwhile, with the text it was made of. It waits
 * until its person has merged it with what the story says now.
 */
@Entity
public class Unmerged {

    /** Characters of JSON that a copy may have here: as many as both databases keep in one value. */
    public static final int LARGEST = 1_048_576;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unmerged_seq")
    @SequenceGenerator(name = "unmerged_seq", sequenceName = "unmerged_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false)
    private long seen;

    @Column(length = LARGEST, nullable = false)
    private String base;

    @Column(length = LARGEST, nullable = false)
    private String mine;

    @Column(nullable = false)
    private Instant madeAt;

    protected Unmerged() {}

    /**
     * @param seen version of the story from which the text was made
     * @param base the copy of that version, as JSON
     * @param mine what the person made of it, as JSON
     * @throws Refused when one of them is longer than {@link #LARGEST}
     */
    public Unmerged(Article article, Person person, long seen, String base, String mine, Instant at) {
        if (Math.max(base.length(), mine.length()) > LARGEST) {
            throw Refused.because("unmerged.large", LARGEST);
        }
        this.article = article;
        this.person = person;
        this.seen = seen;
        this.base = base;
        this.mine = mine;
        this.madeAt = at;
    }

    /** Whether somebody may see it and merge it: whoever wrote it, and the reviewers of the story's desk. */
    public boolean isOpenTo(Authority who) {
        return who.is(person)
                || who.may(Capability.ARTICLE_REVIEW, article.getDesk().getId());
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public Person getPerson() {
        return person;
    }

    /** Version of the story that the person had before her. */
    public long getSeen() {
        return seen;
    }

    /** The copy it was made of, as JSON. */
    public String getBase() {
        return base;
    }

    /** The copy the person made, as JSON. */
    public String getMine() {
        return mine;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
