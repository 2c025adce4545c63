package org.masthead.delivery.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.search.model.Place;
import org.masthead.site.model.LiveStory;

/**
 * The place in a list behind a story. What is published later comes before it, so the pages behind it stay as they were.
 *
 * @param firstPublishedAt of the story, to the microsecond
 */
public record Cursor(Instant firstPublishedAt, long storyId) {

    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,11})-([0-9a-z]{1,11})");

    /** The place behind a story. */
    public static Cursor behind(LiveStory story) {
        return new Cursor(story.getFirstPublishedAt().truncatedTo(ChronoUnit.MICROS), story.getId());
    }

    /** The place behind one that a search found. */
    static Cursor at(Place place) {
        return new Cursor(place.firstPublishedAt(), place.storyId());
    }

    /** As a search knows it. */
    public Place place() {
        return new Place(storyId, firstPublishedAt);
    }

    /** Reads what {@link #toString} wrote. */
    public static Optional<Cursor> find(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Cursor(moment(number(parts.group(1))), number(parts.group(2))))
                : Optional.empty();
    }

    private static long number(String digits) {
        return Long.parseLong(digits, RADIX);
    }

    private static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The place as it stands in addresses. */
    @Override
    public String toString() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, firstPublishedAt);
        return Long.toString(micros, RADIX) + "-" + Long.toString(storyId, RADIX);
    }
}
