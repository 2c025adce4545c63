package org.masthead.revision.model;

import java.time.Instant;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;

/**
 * One line of the list of revisions.
 *
 * @param note why it was filed, or null
 * @param size in what it differs from the one before
 */
public record FiledRow(int number, RevisionKind kind, String author, Instant madeAt, String note, Size size) {

    /**
     * How large a change is.
     *
     * @param added words
     * @param removed words
     * @param places fields and blocks that differ
     */
    public record Size(int added, int removed, long places) {

        static Size of(CopyDiff diff) {
            return new Size(diff.added(), diff.removed(), diff.count());
        }

        public boolean isNothing() {
            return places == 0;
        }

        /** Whether something other than words differs, and nothing else. */
        public boolean isWithoutWords() {
            return places > 0 && added == 0 && removed == 0;
        }
    }

    /** @param diff in what it differs from the one before, or from nothing */
    public static FiledRow of(Revision revision, CopyDiff diff) {
        return new FiledRow(
                revision.getNumber(),
                revision.getKind(),
                revision.getAuthor().getDisplayName(),
                revision.getMadeAt(),
                revision.getNote(),
                Size.of(diff));
    }
}
