package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HookTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Receipt TAKEN = answer(204);
    private static final Receipt FAILED = answer(500);

    private final Hook hook = new Hook(new HookPlan("Ticker", "https://a.example", Set.of(HookEvent.KILL)), null, NOW);

    @Test
    void aRolledSecretSignsBesideTheNewOneForADay() {
        hook.shareSecret("first", null, NOW);
        assertEquals(List.of("first"), hook.secretsAt(NOW));
        hook.shareSecret("second", null, NOW);
        assertEquals(
                List.of("second", "first"),
                hook.secretsAt(NOW.plus(Duration.ofHours(24)).minusMillis(1)));
        assertEquals(List.of("second"), hook.secretsAt(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void fiveDaysOfFailuresSwitchItOff() {
        assertFalse(hook.learn(FAILED, NOW));
        assertFalse(hook.learn(FAILED, NOW.plus(Hook.PATIENCE).minusMillis(1)));
        assertTrue(hook.learn(FAILED, NOW.plus(Hook.PATIENCE)));
        assertFalse(hook.isActive());
        assertEquals(OffReason.FAILING, hook.getOffReason());
    }

    @Test
    void oneSuccessStartsThePatienceAnew() {
        hook.learn(FAILED, NOW);
        hook.learn(TAKEN, NOW.plus(Duration.ofDays(4)));
        assertNull(hook.getFailingSince());
        assertFalse(hook.learn(FAILED, NOW.plus(Duration.ofDays(6))));
        assertTrue(hook.isActive());
    }

    @Test
    void goneSwitchesItOffAtOnceAndOnce() {
        assertTrue(hook.learn(answer(410), NOW));
        assertEquals(OffReason.GONE, hook.getOffReason());
        assertFalse(hook.learn(answer(410), NOW));
    }

    @Test
    void switchedOnAgainItIsPatientAgain() {
        hook.learn(FAILED, NOW.minus(Duration.ofDays(10)));
        hook.learn(FAILED, NOW);
        hook.switchOn(null, NOW);
        assertTrue(hook.isActive());
        assertNull(hook.getOffReason());
        assertFalse(hook.learn(FAILED, NOW));
    }

    private static Receipt answer(int code) {
        return Receipt.answered(code, "", Duration.ZERO, Duration.ZERO);
    }
}
