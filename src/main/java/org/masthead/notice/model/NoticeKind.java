package org.masthead.notice.model;

/** Why somebody is told something. */
public enum NoticeKind {
    /** They are spoken to in a comment. */
    MENTION,
    /** Somebody answered in a thread in which they said something. */
    REPLY
}
