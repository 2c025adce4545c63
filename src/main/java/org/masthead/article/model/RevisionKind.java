package org.masthead.article.model;

/** Why a revision was made. */
public enum RevisionKind {
    /** A point worth coming back to, such as each submission. */
    MILESTONE,
    PUBLISHED,
    /** What somebody had written when another person took the story over. */
    TAKEOVER,
    IMPORTED,
    /** A mend of the text readers see, past a draft that waits. */
    FIX
}
