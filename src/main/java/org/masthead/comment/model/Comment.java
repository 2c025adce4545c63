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

/** What somebody said in a thread. Its author may put it otherwise; that it was changed is told. */
@Entity
public class Comment {

    /** Characters of a comment at most. */
    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_seq")
    @SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private CommentThread thread;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person author;

    @Column(length = LONGEST, nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant at;

    private Instant editedAt;

    protected Comment() {}

    public Comment(CommentThread thread, Person author, String text, Instant at) {
        this.thread = thread;
        this.author = author;
        this.text = text;
        this.at = at;
    }

    /** Puts it in other words. */
    public void edit(String otherText, Instant when) {
        text = otherText;
        editedAt = when;
    }

    public Long getId() {
        return id;
    }

    public CommentThread getThread() {
        return thread;
    }

    public Person getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }

    /** When it was changed last, or null. */
    public Instant getEditedAt() {
        return editedAt;
    }
}
