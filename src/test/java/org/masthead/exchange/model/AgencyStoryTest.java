package org.masthead.exchange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyStoryTest {

    @ParameterizedTest
    @CsvSource({
        "أول ركاب ترام الميناء,غادرت أولى عربات الترام,ar",
        "港口电车九年后迎来首批乘客,周一早上六点,zh",
        "港の路面電車が9年ぶりに,最初の乗客を,en",
        "Harbour tram 港口 carries passengers,One.,en",
        "Crecida récord del río,Uno.,en",
        "2026,36,en"
    })
    void theLanguageIsGuessedByScriptOrElseTheOneThatWasChosen(String headline, String paragraph, String language) {
        assertEquals(language, story(headline, "S", paragraph).language("en"));
    }

    @Test
    void theSameStoryHasTheSameFingerprintHoweverItWasTyped() {
        var story = story("Caf\u00e9 opens", "Gazette", "One two.");

        assertEquals(
                story.fingerprint(),
                story("Cafe\u0301 opens", "Gazette", "One\u00a0 two.").fingerprint());
        assertEquals(64, story.fingerprint().length());
    }

    @Test
    void anotherWordIsAnotherStory() {
        var story = story("Headline", "Gazette", "One two.");

        assertNotEquals(
                story.fingerprint(), story("Headlines", "Gazette", "One two.").fingerprint());
        assertNotEquals(
                story.fingerprint(), story("Headline", "Herald", "One two.").fingerprint());
        assertNotEquals(
                story.fingerprint(), story("Headline", "Gazette", "One three.").fingerprint());
    }

    private static AgencyStory story(String headline, String source, String paragraph) {
        return new AgencyStory(headline, source, List.of(), null, List.of(paragraph), null);
    }
}
