package org.masthead.revision.model;

/** What a person takes where two texts collide. */
public enum Chosen {
    MINE,
    THEIRS,
    /** Mine first, then theirs. */
    BOTH
}
