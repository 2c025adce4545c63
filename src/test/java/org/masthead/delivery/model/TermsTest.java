package org.masthead.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Terms USUAL = new Terms(true, List.of("*"));

    private static final String ONE = "https://one.example";

    @Test
    void pagesOfAllSitesMayReadWhatIsForAll() {
        assertEquals(Optional.of("*"), USUAL.allowedOrigin(ONE));
        assertEquals(Optional.of("*"), USUAL.allowedOrigin(null));
    }

    @Test
    void pagesOfOtherSitesMayNotWhereSomeAreNamedOrNone() {
        var some = new Terms(true, List.of(ONE));
        assertEquals(Optional.of(ONE), some.allowedOrigin(ONE));
        assertEquals(Optional.empty(), some.allowedOrigin("https://one.example.org"));
        assertEquals(Optional.empty(), some.allowedOrigin(null));
        assertEquals(Optional.empty(), new Terms(true, List.of()).allowedOrigin(ONE));
    }

    @Test
    void onlyWhatIsTheSameForAllIsKept() {
        assertTrue(USUAL.isSameForAll());
        assertTrue(new Terms(true, List.of()).isSameForAll());
        assertFalse(new Terms(true, List.of(ONE)).isSameForAll());
        assertFalse(new Terms(false, List.of("*")).isSameForAll());
    }
}
