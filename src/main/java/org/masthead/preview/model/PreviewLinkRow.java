package org.masthead.preview.model;

import java.time.Instant;
import org.masthead.article.model.RevisionKind;

/**
 * One line of the preview links of a story.
 *
 * @param revision number of the revision it shows
 * @param note for whom it is, or null
 * @param lastOpenedAt when somebody looked, to the minute; null when nobody has
 * @param revokedAt null as long as nobody has revoked it
 * @param path of its page on the public site; null when it has ended
 */
public record PreviewLinkRow(
        Long id,
        int revision,
        RevisionKind kind,
        LinkPurpose purpose,
        String note,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant lastOpenedAt,
        Instant revokedAt,
        String revokedBy,
        String path) {

    /** The line without its path, which no query knows. */
    public PreviewLinkRow(
            Long id,
            int revision,
            RevisionKind kind,
            LinkPurpose purpose,
            String note,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            Instant lastOpenedAt,
            Instant revokedAt,
            String revokedBy) {
        this(id, revision, kind, purpose, note, madeBy, madeAt, expiresAt, lastOpenedAt, revokedAt, revokedBy, null);
    }

    /** The same line with the path that its signed token leads to. */
    public PreviewLinkRow withPath(String signedToken) {
        var newPath = purpose.path(signedToken);
        return new PreviewLinkRow(
                id,
                revision,
                kind,
                purpose,
                note,
                madeBy,
                madeAt,
                expiresAt,
                lastOpenedAt,
                revokedAt,
                revokedBy,
                newPath);
    }

    /** Whether it shows anything at a moment. */
    public boolean isOpen(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    public PreviewToken token() {
        return new PreviewToken(id, expiresAt);
    }
}
