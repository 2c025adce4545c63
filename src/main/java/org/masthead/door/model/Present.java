package org.masthead.door.model;

import java.time.Instant;

/**
 * A session as a request meets it.
 *
 * @param confirmedAt when the person proved last who they are
 * @param ending how it has ended, or null while it goes on
 */
public record Present(Long id, Instant startedAt, Instant usedAt, Instant confirmedAt, Ending ending) {

    public boolean goesOn() {
        return ending == null;
    }

    /** The same session, at an end. */
    public Present ended(Ending how) {
        return new Present(id, startedAt, usedAt, confirmedAt, how);
    }

    /** Whether the person proved who they are not long ago; see {@link SessionLimits#CONFIRMED}. */
    public boolean isConfirmed(Instant now) {
        return now.isBefore(confirmedAt.plus(SessionLimits.CONFIRMED));
    }
}
