package org.masthead.revision.model;

import java.time.Instant;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;

/**
 * A state of a story that can be compared: a revision, or the working copy.
 *
 * @param number of the revision; null for the working copy
 * @param kind of the revision; null for the working copy
 * @param author who filed it, or changed the working copy last
 */
public record Filed(
        Integer number, RevisionKind kind, String author, Instant at, String note, String language, String direction) {

    public static Filed of(Revision revision) {
        return of(
                revision.getCopy(),
                revision.getNumber(),
                revision.getKind(),
                revision.getAuthor().getDisplayName(),
                revision.getMadeAt(),
                revision.getNote());
    }

    public static Filed workingCopy(Article article) {
        return of(article.getCopy(), null, null, article.getChangedBy().getDisplayName(), article.getChangedAt(), null);
    }

    private static Filed of(Copy copy, Integer number, RevisionKind kind, String author, Instant at, String note) {
        return new Filed(number, kind, author, at, note, copy.getLanguage(), copy.getDirection());
    }

    /** Its name in an address: the number, or {@code now}. */
    public String key() {
        return number == null ? "now" : number.toString();
    }
}
