package org.masthead.bulk.model;

/** What became of the act for one story. */
public enum Outcome {
    WAITING,
    DONE,
    /** The rules had reasons against it; the sentence says them. */
    REFUSED,
    UNDONE,
    /** The act was done and cannot be taken back any more; the sentence says why. */
    NOT_UNDONE
}
