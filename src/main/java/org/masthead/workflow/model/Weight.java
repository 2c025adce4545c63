package org.masthead.workflow.model;

/** How much a check counts on a desk. */
public enum Weight {
    /** Nobody asks for it. */
    OFF,
    /** The page says so; nothing is refused. */
    ADVICE,
    /** Nothing goes out before it passes. */
    MUST
}
