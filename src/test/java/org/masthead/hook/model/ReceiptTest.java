package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            ' 7 '                         | PT7S
            Fri, 27 Nov 2026 08:10:00 GMT | PT10M
            Fri, 27 Nov 2026 07:10:00 GMT | PT0S
            tomorrow                      | PT0S
            -5                            | PT0S
            99999999999999999999          | PT0S
            """)
    void aWishIsSecondsOrAMomentAndAnythingElseIsNone(String header, Duration wish) {
        assertEquals(wish, Receipt.wish(header, NOW));
    }

    @Test
    void noHeaderIsNoWish() {
        assertEquals(Duration.ZERO, Receipt.wish(null, NOW));
    }

    @Test
    void whatIsKeptOfAnAnswerIsShortAndLegible() {
        var receipt = Receipt.answered(200, "a\u0000b\u001b[31m\n" + "x".repeat(2000), Duration.ZERO, Duration.ZERO);
        assertEquals("ab[31m\n", receipt.text().substring(0, 7));
        assertEquals(Receipt.LONGEST, receipt.text().length());
    }
}
