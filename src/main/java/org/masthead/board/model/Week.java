package org.masthead.board.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.masthead.platform.model.Refused;

/**
 * A week as ISO 8601 counts them, from Monday to Sunday.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
    }

    /**
     * A week by its name.
     *
     * @param text as {@code 2026-W48}
     * @throws Refused when there is no such week
     */
    public static Week parse(String text) {
        try {
            return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException wrong) {
            throw Refused.because("week.wrong");
        }
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** Its number in its year, 1–53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The moment it begins somewhere. */
    public Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** Its name, as {@code 2026-W48}. */
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
