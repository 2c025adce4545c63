package org.masthead.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refusal;

class SearchWishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ferry harbour          | ferry, harbour~",
                "\"port alder\" ferry   | 'port alder', ferry~",
                "\"port alder           | 'port alder'",
                "„Alte Straße“ Brand    | 'Alte Straße', Brand~",
                "ferry -                | ferry",
                "fe                     | fe",
                "東京 東                | 東京, 東~",
                "東京                   | 東京",
                "well-known             | well-known",
                "* & ?                  | -"
            })
    void wordsAndPhrasesAreToldApart(String typed, String parts) {
        var told = SearchWords.of(typed).parts().stream()
                .map(part -> (part.phrase() ? "'" + part.text() + "'" : part.text()) + (part.beginning() ? "~" : ""))
                .toList();
        assertEquals(parts, told.isEmpty() ? "-" : String.join(", ", told));
    }

    @Test
    void aSentenceIsLookedForByItsFirstWords() {
        assertEquals(
                SearchWords.MOST, SearchWords.of("word ".repeat(40)).parts().size());
    }

    @Test
    void anAddressSaysAllOfAWish() {
        var wish = wish(
                "q",
                " ferry ",
                "section",
                "world",
                "tag",
                "port-alder",
                "since",
                "week",
                "sort",
                "newest",
                "page",
                "3");
        assertEquals("ferry", wish.words());
        assertEquals(List.of("section/world", "tag/port-alder"), wish.lists());
        assertEquals(SearchWish.Period.WEEK, wish.period());
        assertEquals(SearchWish.Order.NEWEST, wish.order());
        assertEquals(3, wish.page());
        assertTrue(wish.isAsked());
    }

    @Test
    void whatIsNotThereToBeChosenIsNotChosen() {
        var wish = wish("q", "ferry", "section", "../etc", "since", "century", "sort", "odd", "page", "-1");
        assertEquals(
                new SearchWish(
                        "ferry",
                        List.of(),
                        SearchWish.Period.ANY,
                        null,
                        null,
                        SearchWish.Order.RELEVANCE,
                        1,
                        List.of()),
                wish);
    }

    @Test
    void daysAreRead() {
        var wish = wish("q", "ferry", "from", "2026-11-01", "until", "2026-11-01");
        assertEquals(LocalDate.of(2026, 11, 1), wish.from());
        assertEquals(LocalDate.of(2026, 11, 1), wish.until());
    }

    @Test
    void anUnreadableDayIsTold() {
        assertEquals(List.of("search.day"), keys(wish("q", "ferry", "from", "yesterday")));
        assertEquals(List.of("search.days"), keys(wish("q", "ferry", "from", "2026-11-02", "until", "2026-11-01")));
    }

    @Test
    void tooLongATextIsToldAndNotLookedFor() {
        var wish = wish("q", "f".repeat(SearchWish.LONGEST + 1));
        assertEquals(List.of("search.long"), keys(wish));
        assertFalse(wish.isAsked());
        assertTrue(wish("q", "𝒇".repeat(SearchWish.LONGEST)).isAsked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "…", "\"\"", "- -"})
    void nothingIsLookedForWhereNothingIsSaid(String typed) {
        assertFalse(wish("q", typed).isAsked());
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        assertEquals("a b", wish("q", "a\uD800b").words());
    }

    private static List<String> keys(SearchWish wish) {
        return wish.refusals().stream().map(Refusal::key).toList();
    }

    private static SearchWish wish(String... said) {
        var parameters = new java.util.HashMap<String, String>();
        for (var i = 0; i < said.length; i += 2) {
            parameters.put(said[i], said[i + 1]);
        }
        return SearchWish.of(Map.copyOf(parameters)::get);
    }
}
