package org.masthead.notice.model;

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
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.comment.model.CommentEvent;

/** Something that concerns a person and that they have seen or not: what was said, about which story, by whom. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private NoticeKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    /** The story's as it was then. */
    @Column(length = 300, nullable = false)
    private String headline;

    @Column(length = 100, nullable = false)
    private String byName;

    @Column(length = 64, nullable = false)
    private String thread;

    @Column(length = 300, nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant at;

    private Instant readAt;

    protected Notice() {}

    public Notice(Person person, NoticeKind kind, Article article, CommentEvent event, Instant at) {
        this.person = person;
        this.kind = kind;
        this.article = article;
        this.headline = event.objectName();
        this.byName = event.by();
        this.thread = event.thread();
        this.text = event.detail();
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public Article getArticle() {
        return article;
    }

    public String getHeadline() {
        return headline;
    }

    public String getByName() {
        return byName;
    }

    public String getThread() {
        return thread;
    }

    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
