package org.masthead.workflow.model;

/** Why a link counts as one that does not answer. */
public enum LinkProblem {
    /** Nobody has this host name. */
    UNKNOWN_HOST,
    /** The address is in this house or in no public network; nothing was sent there. */
    NOT_PUBLIC,
    /** No connection, or none that could be trusted. */
    UNREACHABLE,
    /** No answer in time. */
    SLOW,
    /** The answer says that there is nothing, or that something is broken. */
    STATUS,
    /** It leads on and on, or to something that is not the web. */
    REDIRECT
}
