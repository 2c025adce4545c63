package org.masthead.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.article.model.Genre;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.search.model.SearchWish;
import org.masthead.search.model.SearchWords;

class WishReaderTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void whoAsksForNothingGetsTheNewestOfTheWholeSite() {
        assertEquals(
                new ArticleWish(null, List.of("site"), null, null, null, null, null, 20, null, false), read(Map.of()));
    }

    @Test
    void everyFilterIsUnderstood() {
        var wish = read(Map.of(
                "section", "world",
                "tag", "port-alder",
                "author", "ana-prado",
                "language", "pt-br",
                "genre", "live-report",
                "limit", "100",
                "format", "ninjs"));
        assertEquals(List.of("section/world", "tag/port-alder", "author/ana-prado"), wish.lists());
        assertEquals("pt-BR", wish.language());
        assertEquals(Genre.LIVE_REPORT, wish.genre());
        assertEquals(100, wish.limit());
        assertTrue(wish.ninjs());
    }

    @Test
    void wordsAreReadAsReadersType() {
        assertEquals(
                SearchWords.of("\"on time\" ferr"),
                read(Map.of("q", " \"on time\" ferr ")).words());
        assertNull(read(Map.of("q", " ")).words());
        var wrong = Map.of("q", "x".repeat(SearchWish.LONGEST + 1));
        var refused = assertThrows(Refused.class, () -> read(wrong));
        assertEquals("parameter.words", refused.getRefusals().get(0).key());
    }

    @Test
    void aDayIsOneOfTheNewsroomAndCountsToItsEnd() {
        var wish = read(Map.of("from", "2026-07-01", "until", "2026-07-01", "updatedSince", "2026-07-02"));
        assertEquals(Instant.parse("2026-06-30T23:00:00Z"), wish.from());
        assertEquals(Instant.parse("2026-07-01T23:00:00Z"), wish.until());
        assertEquals(Instant.parse("2026-07-01T23:00:00Z"), wish.updatedSince());
    }

    @Test
    void aMomentIsTakenByItsWordAlsoWhereItsPlusBecameASpace() {
        var moment = Instant.parse("2026-11-23T07:00:00Z");
        assertEquals(moment, read(Map.of("from", "2026-11-23T08:00:00+01:00")).from());
        assertEquals(moment, read(Map.of("from", "2026-11-23T08:00:00 01:00")).from());
        assertEquals(moment, read(Map.of("until", "2026-11-23T07:00:00Z")).until());
    }

    @Test
    void aParameterWithoutAValueIsNone() {
        var wish = read(Map.of("section", "", "limit", " "));
        assertEquals(List.of("site"), wish.lists());
        assertEquals(20, wish.limit());
        assertNull(wish.after());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q            | …                    | parameter.words
            section      | World!               | parameter.slug
            tag          | site/other           | parameter.slug
            author       | ../x                 | parameter.slug
            language     | not a language       | parameter.language
            genre        | NEWS                 | parameter.genre
            from         | yesterday            | parameter.moment
            from         | 2026-13-01           | parameter.moment
            from         | 2026-11-23T08:00     | parameter.moment
            until        | +999999999-12-31T23:59:59Z | parameter.moment
            updatedSince | 0                    | parameter.moment
            limit        | 0                    | parameter.limit
            limit        | 101                  | parameter.limit
            limit        | many                 | parameter.limit
            cursor       | 2                    | parameter.cursor
            format       | xml                  | parameter.format
            """)
    void whatCannotBeUnderstoodIsToldWithWhatWasExpected(String name, String value, String key) {
        var refused = assertThrows(Refused.class, () -> read(Map.of(name, value)));
        var reason = refused.getRefusals().get(0);
        assertEquals(key, reason.key());
        assertTrue(reason.sentence().startsWith(name + " is “" + value + "”; expected "), reason.sentence());
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndAtNoGreatLength() {
        var wrong = Map.of("limit", "x".repeat(5000), "genre", "poem");
        var refused = assertThrows(Refused.class, () -> read(wrong));
        assertEquals(
                List.of("parameter.genre", "parameter.limit"),
                refused.getRefusals().stream().map(Refusal::key).toList());
        assertFalse(refused.getMessage().length() > 500);
    }

    private static ArticleWish read(Map<String, String> parameters) {
        return new WishReader(parameters::get, LISBON).read();
    }
}
