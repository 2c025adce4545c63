package org.masthead.platform.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.TooOften;

class PaceTest {

    private static final int PER_LINK = 20;
    private static final int PER_CLIENT = 120;

    private long nanos;

    private final Pace pace = new Pace(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void afterTheLastTokenOneWaitsForTheNext() {
        knock(PER_LINK, 1L);
        var tooOften = assertThrows(TooOften.class, () -> pace.of("door", 1L, PER_LINK));
        assertEquals(3, tooOften.getSeconds());
        nanos += Duration.ofSeconds(3).toNanos();
        assertDoesNotThrow(() -> pace.of("door", 1L, PER_LINK));
        assertThrows(TooOften.class, () -> pace.of("door", 1L, PER_LINK));
    }

    @Test
    void oneLinkTakesNothingFromAnother() {
        knock(PER_LINK, 1L);
        assertDoesNotThrow(() -> pace.of("door", 2L, PER_LINK));
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        knock("192.0.2.1");
        assertThrows(TooOften.class, () -> pace.ofClient("door", "192.0.2.1", PER_CLIENT));
        assertDoesNotThrow(() -> pace.ofClient("door", "192.0.2.2", PER_CLIENT));
    }

    @Test
    void whoHasAWholeIpv6NetworkHasOneBudget() {
        knock("2001:db8:1:2::1");
        assertThrows(TooOften.class, () -> pace.ofClient("door", "2001:db8:1:2:ffff::7", PER_CLIENT));
        assertDoesNotThrow(() -> pace.ofClient("door", "2001:db8:1:3::1", PER_CLIENT));
        assertDoesNotThrow(() -> pace.ofClient("door", "no:address", PER_CLIENT));
    }

    /** More clients than are remembered: the first of them is forgotten, and nobody's memory grows. */
    @Test
    void whoWasNotHeardOfForLongIsForgotten() {
        knock(PER_LINK, 1L);
        for (var other = 2L; other < 10_003; other++) {
            pace.of("door", other, PER_LINK);
        }
        assertDoesNotThrow(() -> pace.of("door", 1L, PER_LINK));
    }

    private void knock(int times, Long link) {
        for (var time = 0; time < times; time++) {
            pace.of("door", link, PER_LINK);
        }
    }

    private void knock(String client) {
        for (var time = 0; time < PER_CLIENT; time++) {
            pace.ofClient("door", client, PER_CLIENT);
        }
    }
}
