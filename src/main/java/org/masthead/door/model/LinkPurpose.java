package org.masthead.door.model;

import java.time.Duration;

/** What a link that sets a password is for. */
public enum LinkPurpose {
    /** Somebody new comes in for the first time. */
    INVITATION(Duration.ofDays(7)),
    /** Somebody forgot their password. */
    RESET(Duration.ofHours(1));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    /** How long it opens. */
    public Duration lasts() {
        return lasts;
    }
}
