package org.masthead.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ferry               | Two ferries and a ferry       | Two <mark>ferries</mark> and a <mark>ferry</mark>",
                "\"port alder\"      | Port Alder, port of Alder     | <mark>Port Alder</mark>, port of Alder",
                "ferr                | The ferryman                  | The <mark>ferryman</mark>",
                "ferr late           | The ferryman                  | The ferryman",
                "fe                  | The ferryman                  | The ferryman",
                "zurich              | Zürich-West                   | <mark>Zürich</mark>-West",
                "東京都              | 東京都と京都                  | <mark>東京都</mark>と京都",
                "東                  | 東京                          | <mark>東京</mark>",
                "مدينة               | في المدينة                    | في <mark>المدينة</mark>"
            })
    void whatWasLookedForIsMarked(String typed, String text, String marked) {
        assertEquals(marked, marks(typed).whole(text));
    }

    @Test
    void everythingElseIsEscaped() {
        assertEquals(
                "&lt;b onclick=&quot;x&#39;&quot;&gt;<mark>Bold</mark> &amp; &lt;/b&gt; &lt;mark&gt;",
                marks("bold").whole("<b onclick=\"x'\">Bold & </b> <mark>"));
        assertEquals("<mark>script</mark>", marks("<script>").whole("script"));
    }

    @Test
    void aSnippetIsTheParagraphThatSaysMost() {
        var text = "The harbour was quiet.\nThe ferry left the harbour late.\nA ferry is a ferry.";
        assertEquals(
                "The <mark>ferry</mark> left the <mark>harbour</mark> late.",
                marks("ferry harbour").snippet(text));
    }

    @Test
    void aSnippetOfWhatSaysNothingOfItIsTheBeginning() {
        assertEquals("It rained.", marks("ferry").snippet("\nIt rained.\nIt snowed."));
        assertEquals("", marks("ferry").snippet(""));
    }

    @Test
    void aLongParagraphIsCutBetweenWordsAroundTheFirstMark() {
        var snippet = marks("ferry").snippet("word ".repeat(200) + "ferry" + " rest".repeat(200));
        assertTrue(snippet.startsWith("…"), snippet);
        assertTrue(snippet.endsWith("…"), snippet);
        assertTrue(snippet.contains("word <mark>ferry</mark> rest"), snippet);
        assertFalse(snippet.matches(".*\\b(wor|wo|w|ord|res|est|re)\\b.*"), snippet);
        assertTrue(snippet.length() <= Marks.SNIPPET + "<mark></mark>……".length(), snippet);
    }

    @Test
    void aLongParagraphWithoutSpacesIsCutToo() {
        var snippet = marks("東京").snippet("都".repeat(500) + "東京" + "議".repeat(500));
        assertTrue(snippet.contains("<mark>東京</mark>"), snippet);
        assertTrue(snippet.length() <= Marks.SNIPPET + "<mark></mark>……".length(), snippet);
    }

    private static Marks marks(String typed) {
        return Marks.of(SearchWords.of(typed), Tongue.EN);
    }
}
