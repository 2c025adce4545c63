package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.masthead.account.model.Person;
import org.masthead.platform.model.Sha256;

/**
 * A complete state of a story that is never changed again. Each carries a hash over its content and over the hash of the
 * one before, so that a revision altered or removed in the database is noticed.
 */
@Entity
@Immutable
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private RevisionKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person author;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(length = 300)
    private String note;

    @Embedded
    private Copy copy;

    @Column(length = 64)
    private String previousHash;

    @Column(length = 64, nullable = false)
    private String hash;

    protected Revision() {}

    Revision(
            Article article,
            Copy copy,
            int number,
            RevisionKind kind,
            Person author,
            Instant madeAt,
            String note,
            String previousHash) {
        this.article = article;
        this.number = number;
        this.kind = kind;
        this.author = author;
        this.madeAt = madeAt;
        this.note = note;
        this.copy = copy;
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** Whether the content is what it was when the revision was made. */
    public boolean isGenuine() {
        return hash.equals(computeHash());
    }

    /**
     * The hash at the end of a chain in which every link is genuine and names the one before; null of none. Asks the
     * getters: the live revision may be a proxy, whose fields are empty.
     */
    static String lastHashOf(List<Revision> chain) {
        String before = null;
        for (var revision : chain) {
            if (!revision.isGenuine() || !Objects.equals(before, revision.getPreviousHash())) {
                return "broken";
            }
            before = revision.getHash();
        }
        return before;
    }

    private String computeHash() {
        var content = String.join(
                "\n",
                String.valueOf(number),
                kind.name(),
                String.valueOf(author.getId()),
                madeAt.toString(),
                String.valueOf(note),
                String.valueOf(previousHash),
                copy.canonical());
        return Sha256.of(content);
    }

    public Long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public RevisionKind getKind() {
        return kind;
    }

    public Person getAuthor() {
        return author;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getNote() {
        return note;
    }

    public Copy getCopy() {
        return copy;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
