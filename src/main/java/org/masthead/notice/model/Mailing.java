package org.masthead.notice.model;

/** Whether and when news of a kind are mailed to somebody. */
public enum Mailing {
    OFF,
    AT_ONCE,
    /** With all others of the day, at an hour that the person chose. */
    DIGEST
}
