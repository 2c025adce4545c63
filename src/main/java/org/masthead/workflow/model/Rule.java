package org.masthead.workflow.model;

/** What must hold for a move beyond its place in the table and a capability. */
public enum Rule {
    /** All passes that the desk asks of a story before it goes out. */
    CHECKLIST,
    /** Headline, body and section are there. */
    COMPLETE,
    /** The person did not write any of the text. */
    FOUR_EYES,
    /** The moment promised is still to come. */
    FUTURE,
    /** Readers do not see the story. */
    NOT_LIVE,
    /** No suggestion in the text waits to be accepted or rejected. */
    NOTHING_PENDING,
    /** A reason is written. */
    REASON,
    /** Whoever may pass a stage that the story waits in may make it, whatever else they may do. */
    STAGE,
    /** All passes that the desk asks of a story before the stage is passed. */
    STAGE_CHECKLIST
}
