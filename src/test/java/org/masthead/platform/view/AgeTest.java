package org.masthead.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgeTest {

    @Test
    void lessThanAMinuteIsJustNow() {
        assertEquals(new Age("age.now", 0), Age.of(Duration.ofSeconds(59)));
    }

    @Test
    void aMomentToComeByAClockThatIsBehindIsJustNow() {
        assertEquals(new Age("age.now", 0), Age.of(Duration.ofSeconds(-3)));
    }

    @Test
    void lessThanAnHourIsToldInMinutes() {
        assertEquals(new Age("age.minutes", 59), Age.of(Duration.ofSeconds(3599)));
    }

    @Test
    void lessThanADayIsToldInHours() {
        assertEquals(new Age("age.hours", 23), Age.of(Duration.ofMinutes(24 * 60 - 1)));
    }

    @Test
    void lessThanAWeekIsToldInDays() {
        assertEquals(new Age("age.days", 6), Age.of(Duration.ofHours(7 * 24 - 1)));
    }

    @Test
    void aWeekIsLongAgo() {
        assertFalse(Age.of(Duration.ofDays(7)).isTold());
    }
}
