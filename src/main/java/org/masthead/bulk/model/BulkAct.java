package org.masthead.bulk.model;

import java.util.Locale;

/** What can be done to many stories at once. Each obeys the rules of the act on one story. */
public enum BulkAct {
    SUBMIT(true),
    APPROVE(false),
    /** Asks a person to review. */
    ASSIGN(true),
    /** Hands to another desk. */
    SEND(true),
    /** Adds a tag. */
    TAG(true),
    SPIKE(true);

    private final boolean undoable;

    BulkAct(boolean undoable) {
        this.undoable = undoable;
    }

    /** Whether it can be taken back; an approval is not, it is returned with a reason. */
    public boolean isUndoable() {
        return undoable;
    }

    /** Name in messages and events, as {@code submit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
