package org.masthead.article.model;

/** Why a revision was made. */
public enum RevisionKind {
    /** A point worth coming back to, such as each submission. */
    MILESTONE,
    PUBLISHED,
    IMPORTED
}
