package org.masthead.door.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "1000, 60"})
    void fromTheFifthFailureOnEachNextTryWaitsTwiceAsLongUpToAMinute(int failures, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), new SlowDown(failures, NOON).wait(NOON));
    }

    @Test
    void theWaitIsCountedFromTheLastFailureAndThenOver() {
        var six = new SlowDown(6, NOON);

        assertEquals(Duration.ofMillis(500), six.wait(NOON.plusMillis(1500)));
        assertEquals(Duration.ZERO, six.wait(NOON.plusSeconds(2)));
    }

    @Test
    void everyFailureCounts() {
        var failed = SlowDown.NONE;
        for (var count = 1; count <= 5; count++) {
            failed = failed.failed(NOON.plusSeconds(count));
            assertEquals(count, failed.failures());
        }
        assertEquals(NOON.plusSeconds(5), failed.last());
    }

    @Test
    void aQuarterOfAnHourOfPeaceForgetsThem() {
        var late = NOON.plus(Duration.ofMinutes(15)).plusMillis(1);

        assertEquals(Duration.ZERO, new SlowDown(1000, NOON).wait(late));
        assertEquals(1, new SlowDown(1000, NOON).failed(late).failures());
    }
}
