package org.masthead.platform.model;

import java.time.Duration;

/** Somebody asks more often than the server answers; it does again after a while. */
public class TooOften extends ExpectedFailure {

    private final long seconds;

    /** @param wait until when to wait; told in whole seconds, at least 1 */
    public TooOften(Duration wait) {
        this(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    private TooOften(long seconds) {
        super(Refusal.of("tooOften", seconds).sentence());
        this.seconds = seconds;
    }

    /** How long to wait, as of {@code Retry-After}. */
    public long getSeconds() {
        return seconds;
    }
}
