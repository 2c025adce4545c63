package org.masthead.media.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a video runs, as people and machines write it.
 *
 * @param seconds 0 or more
 */
public record RunningTime(int seconds) {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})");

    /** Reads {@code mm:ss} or {@code h:mm:ss}; empty when it is neither, or has more than 59 minutes or seconds. */
    public static Optional<RunningTime> find(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        var seconds = Integer.parseInt(parts.group(3));
        return minutes > 59 || seconds > 59
                ? Optional.empty()
                : Optional.of(new RunningTime((hours * 60 + minutes) * 60 + seconds));
    }

    /** As on a player: {@code 0:36}, {@code 1:02:05}. */
    public String clock() {
        var time = Duration.ofSeconds(seconds);
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** In ISO 8601: {@code PT36S}, {@code PT1H2M5S}. */
    public String iso() {
        return Duration.ofSeconds(seconds).toString();
    }
}
