package org.masthead.hook.model;

/** Why a webhook is off. */
public enum OffReason {
    /** Somebody switched it off. */
    PERSON,
    /** The receiver answered 410: it wants no more. */
    GONE,
    /** Nothing has reached the receiver for days. */
    FAILING
}
