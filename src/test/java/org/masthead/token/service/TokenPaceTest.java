package org.masthead.token.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.TooOften;

class TokenPaceTest {

    private long nanos;

    private final TokenPace pace = new TokenPace(new TimeMeter() {
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
    void aTokenAsks300TimesAMinute() {
        for (var time = 0; time < 300; time++) {
            pace.ofToken(1L);
        }
        assertEquals(1, assertThrows(TooOften.class, () -> pace.ofToken(1L)).getSeconds());
        assertDoesNotThrow(() -> pace.ofToken(2L));
        nanos += Duration.ofSeconds(1).toNanos();
        assertDoesNotThrow(() -> pace.ofToken(1L));
    }

    @Test
    void anAddressComesWith60WrongTokensAMinuteAndKeepsNobodyElseOut() {
        for (var time = 0; time < 60; time++) {
            pace.ofWrong("2001:db8:1:2::" + time);
        }
        assertThrows(TooOften.class, () -> pace.ofWrong("2001:db8:1:2:ffff::7"));
        assertDoesNotThrow(() -> pace.ofWrong("192.0.2.1"));
        assertDoesNotThrow(() -> pace.ofToken(1L));
    }
}
