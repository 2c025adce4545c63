package org.masthead.body.model;

/** What became of a block, or of a stretch of words, from one text to a later one. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    /** A block with other content; words that only look otherwise. */
    CHANGED;

    public boolean isSame() {
        return this == SAME;
    }
}
