package org.masthead.hook.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What became of one try.
 *
 * @param code status of the answer; 0 when none came
 * @param trouble why none came, or null
 * @param text the beginning of the answer
 * @param wish how long the receiver asks to be left alone; zero when it does not
 * @param took how long it took
 */
public record Receipt(int code, Trouble trouble, String text, Duration wish, Duration took) {

    /** Characters of an answer that are kept. */
    public static final int LONGEST = 1024;

    private static final int GONE = 410;

    /** An answer came. */
    public static Receipt answered(int code, String text, Duration wish, Duration took) {
        return new Receipt(code, null, legible(text), wish, took);
    }

    /** None came. */
    public static Receipt failed(Trouble trouble, Duration took) {
        return new Receipt(0, trouble, "", Duration.ZERO, took);
    }

    /**
     * Reads a {@code Retry-After}: seconds, or a moment.
     *
     * @param header as it came, or null
     * @return zero when there is none, or nobody can read it
     */
    public static Duration wish(String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        if (header.strip().matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header.strip()));
        }
        try {
            var until = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            var wish = Duration.between(now, until);
            return wish.isNegative() ? Duration.ZERO : wish;
        } catch (DateTimeException illegible) {
            return Duration.ZERO;
        }
    }

    /** No database keeps a null character, and no page shows other control characters. */
    private static String legible(String text) {
        var shown = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return shown.substring(0, Math.min(shown.length(), LONGEST));
    }

    /** Whether the receiver has the message. */
    public boolean isTaken() {
        return code / 100 == 2;
    }

    /** Whether the receiver wants no more messages at all. */
    public boolean isGone() {
        return code == GONE;
    }
}
