package org.masthead.hook.model;

/** Why no answer came. */
public enum Trouble {
    /** The address is none of the public internet. */
    PRIVATE,
    UNKNOWN_HOST,
    UNREACHABLE,
    /** No secure line came about. */
    INSECURE,
    SLOW,
    BROKEN
}
