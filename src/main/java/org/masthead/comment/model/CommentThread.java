package org.masthead.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.ThreadName;

/**
 * A conversation about some words of a story. The words carry its name as a mark, so it stays with them wherever they
 * move; when they are deleted it still has them as a quote. It ends by being resolved and can be taken up again.
 */
@Entity
public class CommentThread {

    /** Characters of a quote at most. */
    public static final int LONGEST_QUOTE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_thread_seq")
    @SequenceGenerator(name = "comment_thread_seq", sequenceName = "comment_thread_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @Column(length = LONGEST_QUOTE, nullable = false)
    private String quote;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person resolvedBy;

    private Instant resolvedAt;

    protected CommentThread() {}

    public CommentThread(Article article, String quote) {
        this.article = article;
        this.quote = quote;
    }

    public void resolve(Person by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** The name that the marks in the text carry. */
    public String name() {
        return ThreadName.of(article.getId(), id);
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public String getQuote() {
        return quote;
    }
}
