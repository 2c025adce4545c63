package org.masthead.revision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A story whose revisions were found not to be as they were filed, so that the same finding is told once. */
@Entity
public class BrokenChain {

    private static final int LONGEST = 2000;

    @Id
    private Long articleId;

    @Column(length = LONGEST, nullable = false)
    private String finding;

    @Column(nullable = false)
    private Instant foundAt;

    protected BrokenChain() {}

    public BrokenChain(Long articleId, ChainVerdict verdict, Instant at) {
        this.articleId = articleId;
        finding = cut(verdict);
        foundAt = at;
    }

    /** Takes another finding; answers whether it is one. */
    public boolean update(ChainVerdict verdict, Instant at) {
        if (finding.equals(cut(verdict))) {
            return false;
        }
        finding = cut(verdict);
        foundAt = at;
        return true;
    }

    private static String cut(ChainVerdict verdict) {
        var text = verdict.text();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public Long getArticleId() {
        return articleId;
    }

    public String getFinding() {
        return finding;
    }

    public Instant getFoundAt() {
        return foundAt;
    }
}
