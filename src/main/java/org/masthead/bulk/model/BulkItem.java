package org.masthead.bulk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.masthead.article.model.Article;

/** What becomes of one story in a job. */
@Entity
public class BulkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_item_seq")
    @SequenceGenerator(name = "bulk_item_seq", sequenceName = "bulk_item_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private BulkJob job;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @Column(nullable = false)
    private long seen;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Outcome outcome = Outcome.WAITING;

    @Column(length = 2000)
    private String sentence;

    private Long beforeId;

    private Long afterVersion;

    protected BulkItem() {}

    public BulkItem(BulkJob job, Article article, long seen) {
        this.job = job;
        this.article = article;
        this.seen = seen;
    }

    /**
     * The act was done.
     *
     * @param before id of the person or desk that it was before, or null; undoing goes back there
     * @param version of the story after it; undoing refuses when it has changed since
     */
    public void done(Long before, long version) {
        outcome = Outcome.DONE;
        beforeId = before;
        afterVersion = version;
    }

    public void undone() {
        outcome = Outcome.UNDONE;
    }

    /** The rules had reasons against the act, or against taking it back. */
    public void refused(String sentences) {
        outcome = outcome == Outcome.WAITING ? Outcome.REFUSED : Outcome.NOT_UNDONE;
        sentence = sentences.length() > 2000 ? sentences.substring(0, 2000) : sentences;
    }

    public Long getId() {
        return id;
    }

    public BulkJob getJob() {
        return job;
    }

    public Article getArticle() {
        return article;
    }

    /** Version that the person saw. */
    public long getSeen() {
        return seen;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Long getBeforeId() {
        return beforeId;
    }

    /** Version of the story after the act, or null when it was not done. */
    public Long getAfterVersion() {
        return afterVersion;
    }
}
