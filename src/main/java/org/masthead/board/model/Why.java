package org.masthead.board.model;

/** Why a story waits for somebody, what presses most first: a story waits for one reason at a time. */
public enum Why {
    /** A reviewer gave it back to its author, or to the reporter who was asked. */
    RETURNED,
    /** It is in review, and the person took the review on or was asked for it. */
    REVIEWER,
    /** It waits in a stage that the person passes, and nobody else is on it. */
    STAGE,
    /** It is approved, and the person may publish on its desk. */
    PUBLISH,
    /** The person was asked to edit it, and it has not been approved. */
    EDITOR,
    /** The person was asked to write it, and it has not been submitted. */
    REPORTER
}
