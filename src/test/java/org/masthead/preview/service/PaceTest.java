package org.masthead.preview.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.TooOften;

class PaceTest {

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
        knock(Pace.PER_LINK, 1L);
        var tooOften = assertThrows(TooOften.class, () -> pace.ofLink(1L));
        assertEquals(3, tooOften.getSeconds());
        nanos += Duration.ofSeconds(3).toNanos();
        assertDoesNotThrow(() -> pace.ofLink(1L));
        assertThrows(TooOften.class, () -> pace.ofLink(1L));
    }

    @Test
    void oneLinkTakesNothingFromAnother() {
        knock(Pace.PER_LINK, 1L);
        assertDoesNotThrow(() -> pace.ofLink(2L));
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        knock("192.0.2.1");
        assertThrows(TooOften.class, () -> pace.ofClient("192.0.2.1"));
        assertDoesNotThrow(() -> pace.ofClient("192.0.2.2"));
    }

    @Test
    void whoHasAWholeIpv6NetworkHasOneBudget() {
        knock("2001:db8:1:2::1");
        assertThrows(TooOften.class, () -> pace.ofClient("2001:db8:1:2:ffff::7"));
        assertDoesNotThrow(() -> pace.ofClient("2001:db8:1:3::1"));
        assertDoesNotThrow(() -> pace.ofClient("no:address"));
    }

    /** More clients than are remembered: the first of them is forgotten, and nobody's memory grows. */
    @Test
    void whoWasNotHeardOfForLongIsForgotten() {
        knock(Pace.PER_LINK, 1L);
        for (var other = 2L; other < 10_003; other++) {
            pace.ofLink(other);
        }
        assertDoesNotThrow(() -> pace.ofLink(1L));
    }

    private void knock(int times, Long link) {
        for (var time = 0; time < times; time++) {
            pace.ofLink(link);
        }
    }

    private void knock(String client) {
        for (var time = 0; time < Pace.PER_CLIENT; time++) {
            pace.ofClient(client);
        }
    }
}
