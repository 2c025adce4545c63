package org.masthead.article.model;

/** Where the working copy stands. The moves between these are in {@code workflow.model.Move}. */
public enum DraftStatus {
    /** The lane is empty: there is nothing that readers do not have. */
    NONE,
    DRAFT,
    /** A draft that carries the reviewer's reason. */
    RETURNED,
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    /** In the bin, whole. */
    SPIKED;

    /** Whether the text is still the author's to change. */
    public boolean isWithAuthor() {
        return this == NONE || this == DRAFT || this == RETURNED;
    }
}
