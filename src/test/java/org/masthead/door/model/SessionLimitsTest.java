package org.masthead.door.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLimitsTest {

    private static final Instant START = Instant.parse("2026-11-27T08:00:00Z");
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(120), Duration.ofHours(14));

    @ParameterizedTest
    @CsvSource({"0, 0, ", "100, 219, ", "100, 220, IDLE", "839, 839, ", "839, 840, TOO_LONG", "0, 840, TOO_LONG"})
    void aVisitEndsByIdlingOrByItsLength(int usedAfter, int now, Ending expected) {
        assertEquals(Optional.ofNullable(expected), LIMITS.over(START, after(usedAfter), after(now)));
    }

    @Test
    void whatIsLeftIsTheNearerOfBothEnds() {
        assertEquals(Duration.ofMinutes(110), LIMITS.left(START, after(60), after(70)));
        assertEquals(Duration.ofMinutes(10), LIMITS.left(START, after(829), after(830)));
    }

    @Test
    void whoProvedThemselvesIsBelievedForTenMinutes() {
        var present = new Present(1L, START, START, START, null);

        assertTrue(present.isConfirmed(after(10).minusMillis(1)));
        assertFalse(present.isConfirmed(after(10)));
    }

    private static Instant after(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
