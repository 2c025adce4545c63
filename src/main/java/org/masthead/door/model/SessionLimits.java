package org.masthead.door.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.masthead.platform.model.Settings;

/**
 * How long a session lasts.
 *
 * @param idle how long nothing may be done
 * @param whole how long it may last in all
 */
public record SessionLimits(Duration idle, Duration whole) {

    /** How long somebody who proved who they are may change roles, addresses and second factors. */
    public static final Duration CONFIRMED = Duration.ofMinutes(10);

    public static SessionLimits of(Settings settings) {
        return new SessionLimits(settings.idleLimit(), settings.sessionLimit());
    }

    /** Why a session has come to its end by now, or nothing while it goes on. */
    public Optional<Ending> over(Instant startedAt, Instant usedAt, Instant now) {
        if (!now.isBefore(startedAt.plus(whole))) {
            return Optional.of(Ending.TOO_LONG);
        }
        return now.isBefore(usedAt.plus(idle)) ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    /** How long it goes on when nothing is done. */
    public Duration left(Instant startedAt, Instant usedAt, Instant now) {
        var byIdling = Duration.between(now, usedAt.plus(idle));
        var byLength = Duration.between(now, startedAt.plus(whole));
        return byIdling.compareTo(byLength) < 0 ? byIdling : byLength;
    }
}
