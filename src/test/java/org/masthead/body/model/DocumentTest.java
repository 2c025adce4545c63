package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.Bodies.attrs;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;
import static org.masthead.body.model.Bodies.fitting;
import static org.masthead.body.model.Bodies.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @Test
    void anEmptyBodyIsBlankAndFitsTheSchema() {
        assertEquals(Document.EMPTY, fitting(Document.EMPTY.json()));
        assertTrue(Document.EMPTY.isBlank());
        assertEquals("", HtmlRenderer.render(Document.EMPTY));
        assertSame(Document.EMPTY, Document.of(null));
        assertSame(Document.EMPTY, Document.of(" "));
    }

    @Test
    void aPictureAloneIsNotBlankButARuleIs() {
        assertFalse(fitting(doc(block("figure", attrs("\"caption\":\"c\"")))).isBlank());
        assertTrue(fitting(doc(block("rule"), paragraph(" "))).isBlank());
    }

    @Test
    void linesOfAnAgencyBecomeParagraphsWithIdsOfTheirOwn() {
        var body = Document.ofParagraphs(List.of("One", "", "  One ", "<b>\u0007"));

        assertEquals("<p>One</p><p>One</p><p>&lt;b&gt;</p>", HtmlRenderer.render(body));
        assertEquals(3, ids(body).distinct().count());
        assertEquals(body, Document.ofParagraphs(List.of("One", "One", "<b>")));
        assertEquals(body, fitting(body.json()));
    }

    @Test
    void aBlockKeepsItsIdWhenItsTextChanges() {
        var before = fitting(doc(paragraph("a"), paragraph("b")));

        var after = fitting(before.json().replace("\"text\":\"a\"", "\"text\":\"changed\""));

        assertNotEquals(before, after);
        assertEquals(ids(before).toList(), ids(after).toList());
    }

    @Test
    void aSecondBlockOfTheSameIdGetsAnotherAndAnIdOfForeignFormIsReplaced() {
        var body = fitting(doc(
                block("paragraph", attrs("\"id\":\"b0000001\""), Bodies.text("a")),
                block("paragraph", attrs("\"id\":\"b0000001\""), Bodies.text("b")),
                block("paragraph", attrs("\"id\":\"headline\""), Bodies.text("c"))));

        assertEquals("b0000001", body.blocks().get(0).id());
        assertEquals(3, ids(body).distinct().count());
        assertFalse(ids(body).toList().contains("headline"));
    }

    @Test
    void aBlockKnowsItsTypeAndText() {
        var quote = fitting(doc(block("blockquote", attrs("\"speaker\":\"Ann\""), paragraph("Yes"))))
                .blocks()
                .get(0);

        assertEquals("blockquote", quote.type());
        assertEquals("Yes\nAnn", quote.text());
        assertTrue(quote.json().startsWith("{\"type\":\"blockquote\",\"attrs\":{\"id\":\"" + quote.id()));
    }

    @Test
    void aTableReadsCellByCell() {
        var table = block(
                "table", block("tableRow", block("tableCell", paragraph("a")), block("tableCell", paragraph("b"))));

        assertEquals("a\tb", fitting(doc(table)).plainText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Four words are here.                | 4
                    Syria's 3,000 four-eyed — U.S. men  | 5
                    قال الكرملين يوم الخميس             | 4
                    叙利亚总统访问俄罗斯。              | 10
                    普京 met 阿萨德 in 2018             | 8
                    東京タワー                          | 5
                    A cafe\u0301 here                    | 3
                    … — !                               | 0
                    """)
    void wordsAreCountedInAnyScript(String text, int words) {
        assertEquals(words, Document.ofParagraphs(List.of(text)).wordCount());
    }

    @Test
    void charactersAreCountedAsReadersSeeThemWithoutTheEndsOfLines() {
        var lines = List.of("Two words", "😀 é");

        assertEquals(12, Document.ofParagraphs(lines).characterCount());
    }

    @ParameterizedTest
    @CsvSource({"0, word, 0", "1, word, 1", "230, word, 1", "231, word, 2", "460, 字, 1", "461, 字, 2"})
    void readingTakesAMinuteForSoManyWordsOrCharacters(int times, String word, int minutes) {
        assertEquals(
                minutes,
                Document.ofParagraphs(List.of((word + " ").repeat(times))).readingMinutes());
    }

    @Test
    void aDocumentKnowsItsPicturesEachOnce() {
        var one = "ab".repeat(32);
        var other = "cd".repeat(32);
        var body = fitting(
                doc(picture(one), paragraph("\\\"picture\\\":\\\"" + "ef".repeat(32)), picture(other), picture(one)));

        assertEquals(Set.of(one, other), body.pictures());
        assertEquals(Set.of(), Document.EMPTY.pictures());
    }

    private static String picture(String hash) {
        return block("figure", attrs("\"picture\":\"" + hash + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One two three.        | 20 | One two three.
                    One two three.        | 10 | One two…
                    One, two three.       |  6 | One…
                    Donaudampfschifffahrt | 10 | Donaudamp…
                    叙利亚总统访问俄罗斯  |  6 | 叙利亚总统…
                    قال الكرملين يوم      | 14 | قال الكرملين…
                    """)
    void anExcerptEndsBetweenWords(String text, int most, String excerpt) {
        assertEquals(excerpt, Document.ofParagraphs(List.of(text)).excerpt(most));
    }

    @Test
    void anExcerptIsOneLineAndSplitsNoCharacter() {
        assertEquals("a b c", Document.ofParagraphs(List.of("a", "b", "c")).excerpt(10));
        assertEquals("😀…", Document.ofParagraphs(List.of("😀😀😀")).excerpt(4));
    }

    @Test
    void aDocumentSurvivesTheSession() throws Exception {
        var body = fitting(doc(paragraph("a")));
        body.plainText();
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(body);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("a", ((Document) in.readObject()).plainText());
        }
    }

    private static Stream<String> ids(Document body) {
        return body.blocks().stream().map(Block::id);
    }

    @Test
    void arabicAndChineseStayAsTheyAre() {
        var lines = List.of("«نحن نؤيد العملية السياسية»", "普京说：“下一个任务是经济复苏”。");

        assertEquals(
                lines, Arrays.asList(Document.ofParagraphs(lines).plainText().split("\n")));
    }
}
