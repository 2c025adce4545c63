package org.masthead.factor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:10Z");
    private static final long PRESENT = OneTimeCode.step(NOW);

    /** RFC 6238, appendix B, for SHA-1; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second))));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void clocksMayDifferByOneStep(long off, boolean right) {
        var code = OneTimeCode.at(SECRET, PRESENT + off);
        assertEquals(right, OneTimeCode.findStep(SECRET, code, NOW, 0).isPresent());
    }

    @Test
    void aCodeIsTakenOnceAndNoOlderOneAfterIt() {
        var code = OneTimeCode.at(SECRET, PRESENT);
        assertEquals(OptionalLong.of(PRESENT), OneTimeCode.findStep(SECRET, code, NOW, PRESENT - 1));
        assertFalse(OneTimeCode.findStep(SECRET, code, NOW, PRESENT).isPresent());
        var older = OneTimeCode.at(SECRET, PRESENT - 1);
        assertFalse(OneTimeCode.findStep(SECRET, older, NOW, PRESENT).isPresent());
        var next = OneTimeCode.at(SECRET, PRESENT + 1);
        assertTrue(OneTimeCode.findStep(SECRET, next, NOW, PRESENT).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef"})
    void whatIsNoCodeIsNotRight(String code) {
        assertFalse(OneTimeCode.findStep(SECRET, code, NOW, 0).isPresent());
    }
}
