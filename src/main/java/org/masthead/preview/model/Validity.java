package org.masthead.preview.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long a preview link can be opened. */
public enum Validity {
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final Duration length;

    Validity(int days) {
        length = Duration.ofDays(days);
    }

    /** When a link ends that is made at a moment; whole seconds, which is what its token carries. */
    public Instant endsAfter(Instant moment) {
        return moment.plus(length).truncatedTo(ChronoUnit.SECONDS);
    }
}
