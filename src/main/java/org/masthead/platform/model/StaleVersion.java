package org.masthead.platform.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Somebody else changed what the person saw before the act arrived. */
public class StaleVersion extends ExpectedFailure {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss z", Locale.ENGLISH);

    /**
     * @param changedBy name of the person who changed it
     * @param changedAt when
     * @param zone zone in which the time is told
     */
    public StaleVersion(String changedBy, Instant changedAt, ZoneId zone) {
        super(Refusal.of("stale", changedBy, TIME.format(changedAt.atZone(zone)))
                .sentence());
    }
}
