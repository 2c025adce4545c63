package org.masthead.preview.model;

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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.Revision;

/**
 * Shows one revision to whoever has the address, without a sign-in, until it expires or is revoked; some also ask for an
 * opinion about it. What becomes of the story meanwhile is not shown.
 */
@Entity
public class PreviewLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preview_link_seq")
    @SequenceGenerator(name = "preview_link_seq", sequenceName = "preview_link_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Revision revision;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private LinkPurpose purpose;

    /** For whom it is. */
    @Size(max = 200)
    @Column(length = 200)
    private String note;

    private Instant lastOpenedAt;

    private Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person revokedBy;

    protected PreviewLink() {}

    public PreviewLink(Article article, Revision revision, Sharing sharing, Person by, Instant at) {
        this.article = article;
        this.revision = revision;
        this.purpose = sharing.purpose();
        this.note = sharing.forWhom();
        this.madeBy = by;
        this.madeAt = at;
        this.expiresAt = sharing.endsAfter(at);
    }

    /** Ends it before its time; a second time changes nothing. */
    public void revoke(Person by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    /** Whether it shows anything at a moment. */
    public boolean isOpen(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    /** Whether whoever has it may say what they think of the revision. */
    public boolean asksForOpinion() {
        return purpose == LinkPurpose.OPINION;
    }

    /** Whether its revision shows a picture, above the text or in it. */
    public boolean shows(String sha256) {
        var lead = revision.getCopy().getLead().getPicture();
        return lead != null && lead.getSha256().equals(sha256)
                || revision.getCopy().getBody().contains("\"picture\":\"" + sha256 + "\"");
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public Revision getRevision() {
        return revision;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    public String getNote() {
        return note;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getLastOpenedAt() {
        return lastOpenedAt;
    }
}
