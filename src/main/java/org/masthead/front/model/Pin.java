package org.masthead.front.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A story that editors have put somewhere.
 *
 * @param story id; null for a place that is filled by time
 * @param until when the pin ends by itself, or null
 */
public record Pin(Long story, Instant until) implements Serializable {

    /** A place without a pin. */
    public static final Pin FREE = new Pin(null, null);

    /** A story pinned without an end. */
    public static Pin of(Long story) {
        return new Pin(story, null);
    }

    public boolean isFree() {
        return story == null;
    }

    /** Whether the pin has ended. */
    public boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    boolean isOf(Long other) {
        return story != null && story.equals(other);
    }
}
