package org.masthead.hook.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a message is tried again: little at first, then more and more, for three days in all. */
public final class BackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** No receiver can ask for more patience. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private BackOff() {}

    /**
     * The pause before the next try; none when there is no next one.
     *
     * @param failures how many tries have failed, 1 or more
     * @param wish how long the receiver asks to be left alone; zero when it does not
     */
    public static Optional<Duration> after(int failures, Duration wish) {
        if (failures > PAUSES.size()) {
            return Optional.empty();
        }
        var pause = PAUSES.get(failures - 1);
        var wanted = wish.compareTo(LONGEST) > 0 ? LONGEST : wish;
        return Optional.of(wanted.compareTo(pause) > 0 ? wanted : pause);
    }
}
