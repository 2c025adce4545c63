package org.masthead.site.model;

import java.time.Duration;

/**
 * How long a video runs.
 *
 * @param seconds 0 or more
 */
public record Playtime(int seconds) {

    /** As on a player: {@code 0:36}, {@code 1:02:05}. */
    public String clock() {
        var hours = seconds / 3600;
        var minutes = seconds / 60 % 60;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, minutes, seconds % 60)
                : "%d:%02d".formatted(minutes, seconds % 60);
    }

    /** In ISO 8601: {@code PT36S}, {@code PT1H2M5S}. */
    public String iso() {
        return Duration.ofSeconds(seconds).toString();
    }
}
