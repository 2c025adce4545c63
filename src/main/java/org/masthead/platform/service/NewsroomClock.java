package org.masthead.platform.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.masthead.platform.model.Settings;

/** The time at which the present request acts; every service asks here. The demo newsroom and tests set it. */
@RequestScoped
public class NewsroomClock {

    @Inject
    private Settings settings;

    private Clock clock = Clock.systemUTC();

    /** Now, to the microsecond, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that it is in the newsroom’s zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), settings.zone());
    }

    /** Lets the rest of this request happen at another time. */
    public void set(Clock other) {
        clock = other;
    }
}
