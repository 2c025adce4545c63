package org.masthead.board.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long stories stood somewhere.
 *
 * @param column where
 * @param used whether stories can still come there
 * @param stories how many went on in the week
 * @param median half of their stays were shorter; zero when there were none
 * @param longest zero when there were none
 * @param standing how many stand there now
 * @param oldest since when the first of those, or null
 */
public record StageTime(
        Column column, boolean used, long stories, Duration median, Duration longest, long standing, Instant oldest) {

    /** Counts and measures stays in one place. */
    public static StageTime of(Column column, boolean used, List<Stay> stays, long standing, Instant oldest) {
        var lengths = stays.stream().map(Stay::length).sorted().toList();
        return new StageTime(
                column,
                used,
                stays.stream().map(Stay::article).distinct().count(),
                median(lengths),
                lengths.isEmpty() ? Duration.ZERO : lengths.get(lengths.size() - 1),
                standing,
                oldest);
    }

    private static Duration median(List<Duration> sorted) {
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }
}
