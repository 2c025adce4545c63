package org.masthead.preview.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long a preview link can be opened. */
public enum Validity {
    DAY(1),
    WEEK(7),
    MONTH(30),
    /** Until a moment that the person chooses, at most {@link #LONGEST} away. */
    MOMENT(90);

    /** The longest that anything is shown outside the newsroom. */
    public static final Duration LONGEST = MOMENT.length;

    private final Duration length;

    Validity(int days) {
        length = Duration.ofDays(days);
    }

    /** When a link that is made at a moment ends at the latest; whole seconds, which is what its token carries. */
    public Instant endsAfter(Instant moment) {
        return moment.plus(length).truncatedTo(ChronoUnit.SECONDS);
    }
}
