package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refused;

class PasswordHashTest {

    private static final String PASSWORD = "correct horse battery";

    @Test
    void thePasswordMatchesItsHashAndNoOtherDoes() {
        var hash = PasswordHash.of(PASSWORD);

        assertTrue(hash.matches(PASSWORD));
        assertFalse(hash.matches(PASSWORD + " "));
        assertFalse(hash.matches(PASSWORD.toUpperCase()));
        assertFalse(hash.matches(""));
    }

    @Test
    void aHashThatWasStoredStillMatches() {
        var stored = PasswordHash.of(PASSWORD).encoded();

        assertTrue(new PasswordHash(stored).matches(PASSWORD));
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertNotEquals(
                PasswordHash.of(PASSWORD).encoded(), PasswordHash.of(PASSWORD).encoded());
    }

    @Test
    void theHashNamesTheParametersThatOwaspAsksFor() {
        assertTrue(PasswordHash.of(PASSWORD).encoded().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void theHashFitsItsColumnAndDoesNotHoldThePassword() {
        var encoded = PasswordHash.of("x".repeat(200)).encoded();

        assertTrue(encoded.length() <= 200);
        assertFalse(encoded.contains("xxxx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "👩‍🚀👩‍🚀👩‍🚀"})
    void aPasswordOfFewerThanTwelveCharactersIsRefused(String password) {
        var refused = assertThrows(Refused.class, () -> PasswordHash.of(password));

        assertEquals("password.length", refused.getRefusals().get(0).key());
    }

    @Test
    void noPasswordIsRefusedLikeAShortOne() {
        assertThrows(Refused.class, () -> PasswordHash.of(null));
    }

    @Test
    void aPasswordOfMoreThanTwoHundredCharactersIsRefused() {
        assertThrows(Refused.class, () -> PasswordHash.of("x".repeat(201)));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThrows(Refused.class, () -> PasswordHash.of("𝄞".repeat(11)));
        assertTrue(PasswordHash.of("𝄞".repeat(12)).matches("𝄞".repeat(12)));
    }

    @Test
    void whatBelongsToNobodyMatchesNothing() {
        assertFalse(PasswordHash.OF_NOBODY.matches(""));
        assertFalse(PasswordHash.OF_NOBODY.matches(PASSWORD));
    }
}
