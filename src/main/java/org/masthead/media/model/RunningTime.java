package org.masthead.media.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a video runs, as people and machines write it. */
public final class RunningTime {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})");

    private RunningTime() {}

    /** Reads {@code mm:ss} or {@code h:mm:ss}; empty when it is neither, or has more than 59 minutes or seconds. */
    public static Optional<Integer> findSeconds(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        var seconds = Integer.parseInt(parts.group(3));
        return minutes > 59 || seconds > 59 ? Optional.empty() : Optional.of((hours * 60 + minutes) * 60 + seconds);
    }

    /** Writes seconds for people, as {@code 0:36} or {@code 1:02:05}. */
    public static String written(int seconds) {
        var time = Duration.ofSeconds(seconds);
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** Writes seconds for machines, as {@code PT36S} (ISO 8601). */
    public static String iso(int seconds) {
        return Duration.ofSeconds(seconds).toString();
    }
}
