package org.masthead.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;

/**
 * The note that an agency's story is in. Its key is the story's fingerprint, so that of two people who take in the same
 * story at the same moment one does and the other is told.
 */
@Entity
public class TakenIn {

    @Id
    @Column(length = 64)
    private String fingerprint;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @Column(length = AgencyFile.LONGEST_NAME, nullable = false)
    private String fileName;

    @Column(nullable = false)
    private Instant takenAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    protected TakenIn() {}

    public TakenIn(AgencyFile file, Article article, Person person, Instant takenAt) {
        this.fingerprint = file.story().fingerprint();
        this.article = article;
        this.fileName = file.name();
        this.person = person;
        this.takenAt = takenAt;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public Article getArticle() {
        return article;
    }

    public String getFileName() {
        return fileName;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public Person getPerson() {
        return person;
    }
}
