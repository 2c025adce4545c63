package org.masthead.factor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.Refusal;

class FactorsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final List<Factors.Row> ONE = List.of(new Factors.Row(1L, "Laptop", NOW, null));
    private static final List<String> ASKED = List.of("Publisher");

    @Test
    void recoveryCodesAloneAreNoSecondFactor() {
        assertFalse(new Factors(null, null, List.of(), 10, List.of()).isAny());
        assertTrue(new Factors(null, null, List.of(), 10, ASKED).isMissing());
        assertTrue(new Factors(NOW, null, List.of(), 0, ASKED).isAny());
        assertFalse(new Factors(null, null, ONE, 0, ASKED).isMissing());
        assertFalse(new Factors(null, null, List.of(), 0, List.of()).isMissing());
    }

    @Test
    void theLastIsKeptWhileARoleAsksForOne() {
        assertEquals(List.of("factor.last"), against(new Factors(null, null, ONE, 3, ASKED)));
        assertEquals(List.of("factor.last"), against(new Factors(NOW, null, List.of(), 3, ASKED)));
        assertEquals(List.of(), against(new Factors(NOW, null, ONE, 3, ASKED)));
        assertEquals(List.of(), against(new Factors(NOW, null, List.of(), 3, List.of())));
    }

    private static List<String> against(Factors factors) {
        return factors.againstRemovingOne().stream().map(Refusal::key).toList();
    }
}
