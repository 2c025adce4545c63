package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
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
        var encoded = PasswordHash.of("x".repeat(199) + "y").encoded();

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
        assertThrows(Refused.class, () -> PasswordHash.of("𝄞".repeat(10) + "𝄢"));
        assertTrue(PasswordHash.of("𝄞".repeat(11) + "𝄢").matches("𝄞".repeat(11) + "𝄢"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyqwerty",
                "1qaz2wsx3edc",
                "Password123456!",
                "2026password!!",
                "xxxxxxxxxxxx",
                "abcabcabcabc",
                "Newsroom!Newsroom!Newsroom!"
            })
    void whatManyPeopleChoseIsRefused(String password) {
        var refused = assertThrows(Refused.class, () -> PasswordHash.of(password));

        assertEquals("password.common", refused.getRefusals().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening-post-1", "AnaPrado!2026", "the evening post"})
    void aNameWithLittleElseIsRefused(String password) {
        assertThrows(Refused.class, () -> PasswordHash.of(password, "anaprado", "Evening Post", "evening-post"));
        assertTrue(PasswordHash.of(password + " ferry lamp", "anaprado").matches(password + " ferry lamp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct-horse-battery",
                "tulip ferry omelette",
                "ключ под ковриком",
                "今日は新聞を読んだことがない",
                "    kiln at dawn    "
            })
    void whatFewPeopleChoseNeedsNoDigitsCapitalsOrSigns(String password) {
        assertTrue(PasswordHash.of(password).matches(password));
    }

    @Test
    void aHashOfOtherParametersStillMatchesAndIsOutdated() {
        var old = new PasswordHash(Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(12 * 1024, 1, 1, 32, Argon2.ID))
                .getResult());

        assertTrue(old.matches(PASSWORD));
        assertFalse(old.matches("another password"));
        assertTrue(old.isOutdated());
        assertFalse(PasswordHash.of(PASSWORD).isOutdated());
    }

    @Test
    void whatBelongsToNobodyMatchesNothing() {
        assertFalse(PasswordHash.OF_NOBODY.matches(""));
        assertFalse(PasswordHash.OF_NOBODY.matches(PASSWORD));
    }
}
