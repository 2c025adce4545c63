package org.masthead.door.model;

/** How a session ended. */
public enum Ending {
    /** The person signed out. */
    SIGNED_OUT,
    /** Nothing was done for too long. */
    IDLE,
    /** It had lasted as long as any may. */
    TOO_LONG,
    /** The person, or an administrator, ended it from elsewhere. */
    ENDED,
    /** The password, the roles or the state of the account changed. */
    CHANGED
}
