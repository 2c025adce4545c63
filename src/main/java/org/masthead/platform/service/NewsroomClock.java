package org.masthead.platform.service;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time at which the present request acts; every service asks here. The demo newsroom and tests set it. */
@RequestScoped
public class NewsroomClock {

    private Clock clock = Clock.systemUTC();

    /** Now, to the microsecond, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Lets the rest of this request happen at another time. */
    public void set(Clock other) {
        clock = other;
    }
}
