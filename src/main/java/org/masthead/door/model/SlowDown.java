package org.masthead.door.model;

import java.time.Duration;
import java.time.Instant;

/**
 * What comes of wrong passwords that one client gave for one name: from the fifth on it has to wait, a second, then twice as
 * long each time, up to a minute. After a quarter of an hour without another they are forgotten.
 *
 * @param failures wrong passwords so far
 * @param last when the last one was given
 */
public record SlowDown(int failures, Instant last) {

    /** So many wrong passwords cost no time. */
    public static final int FREE = 4;

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofMinutes(15);

    /** Nothing went wrong yet. */
    public static final SlowDown NONE = new SlowDown(0, Instant.EPOCH);

    /** After another wrong password. */
    public SlowDown failed(Instant now) {
        return new SlowDown(isForgotten(now) ? 1 : failures + 1, now);
    }

    /** How long the client still has to wait; zero when it may try. */
    public Duration wait(Instant now) {
        if (failures <= FREE || isForgotten(now)) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(failures - FREE - 1, 6));
        var until = last.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    private boolean isForgotten(Instant now) {
        return now.isAfter(last.plus(MEMORY));
    }
}
