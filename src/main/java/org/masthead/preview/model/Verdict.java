package org.masthead.preview.model;

/** What somebody outside says of a revision as a whole. */
public enum Verdict {
    APPROVES,
    /** Always with a sentence that says why. */
    OBJECTS
}
