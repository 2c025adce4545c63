package org.masthead.exchange.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyFileTest {

    private static final String HEAD = "Trams run again\nHarbour Gazette\n[\"transport\"]\n02:14\n";

    @Test
    void everyLineBecomesAFactOfItsOwn() {
        var story =
                story("Trams run\nGazette\n[\"transport\", \"city\"]\n02:14\nOne.\nTwo.\n(With input from agencies)\n");

        assertEquals(
                new AgencyStory(
                        "Trams run",
                        "Gazette",
                        List.of("transport", "city"),
                        134,
                        List.of("One.", "Two."),
                        "(With input from agencies)"),
                story);
        assertEquals("2:14", story.runningTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDo(String lineEnd) {
        var expected = story(HEAD + "One.\n\nTwo.\n");

        assertEquals(expected, story((HEAD + "One.\n\nTwo.\n").replace("\n", lineEnd)));
        assertEquals(expected, story((HEAD + "One.\n\nTwo.").replace("\n", lineEnd)));
        assertEquals(expected, story("\ufeff" + (HEAD + "One.\n\nTwo.").replace("\n", lineEnd)));
    }

    @Test
    void whiteSpaceAtTheEndsIsNoPartOfAFact() {
        var story = story(
                " Trams\u00a0run \u00a0\n\u2003Gazette\t\n [ \" a \" , \"b\u00a0\" ] \n 0:36 \n\u00a0One\ttwo.\u00a0 \n \u00a0\n（终）\u3000\n");

        assertEquals("Trams\u00a0run", story.headline());
        assertEquals("Gazette", story.source());
        assertEquals(List.of("a", "b"), story.tags());
        assertEquals(36, story.duration());
        assertEquals(List.of("One two."), story.paragraphs());
        assertEquals("（终）", story.creditLine());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"'',none", "0:36,36", "00:36,36", "1:02:05,3725", "10:00:00,36000", "59:59,3599"})
    void theDurationIsKeptInSeconds(String written, Integer seconds) {
        assertEquals(seconds, story("A\nB\n[]\n" + written + "\nOne.\n").duration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99:99", "60:00", "1:60:00", "36", "0:3", "2 min", "-1:00", "100:00:00", "٠١:٣٦"})
    void whatIsNoDurationIsAFaultOfLineFour(String written) {
        assertEquals(
                List.of("x.txt, line 4: expected a duration such as 02:14 or 1:02:05, or an empty line, found “"
                        + written + "”."),
                faults("A\nB\n[]\n" + written + "\nOne.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(With input from agencies)", "（综合消息）", "(With input (AFP) from agencies)", "(AFP）"})
    void aLastLineInBracketsIsTheCreditLineAsPrinted(String last) {
        var story = story(HEAD + "(Not this one.)\nOne.\n" + last);

        assertEquals(last, story.creditLine());
        assertEquals(List.of("(Not this one.)", "One."), story.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(one) and (two)", "(never closed", "closed)", "()", "Text (with a remark)", "(a) b", ")("})
    void aLastLineThatIsNotAllInBracketsIsAParagraph(String last) {
        var story = story(HEAD + "One.\n" + last);

        assertNull(story.creditLine());
        assertEquals(List.of("One.", last), story.paragraphs());
    }

    @Test
    void aRemarkTooLongForACreditLineStaysInTheText() {
        var remark = "(" + "x".repeat(Reading.LONGEST_CREDIT_LINE) + ")";

        assertEquals(List.of("One.", remark), story(HEAD + "One.\n" + remark).paragraphs());
    }

    @ParameterizedTest
    @MethodSource
    void eachFaultNamesFileLineAndExpectation(String content, List<String> sentences) {
        var file = AgencyFile.read("x.txt", content.getBytes(UTF_8));

        assertEquals(sentences, faults(content));
        assertFalse(file.isGood());
        assertNull(file.story());
    }

    static Stream<Arguments> eachFaultNamesFileLineAndExpectation() {
        var long301 = "x".repeat(301);
        return Stream.of(
                row("", "line 1: expected a headline, found an empty file"),
                row("\ufeff\r\n \u00a0\r\n", "line 1: expected a headline, found an empty file"),
                row(
                        "Only a headline",
                        "line 2: expected the source, such as the name of the agency, found the end of the file",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found the end of the file",
                        "line 5: expected a paragraph of the story, found the end of the file"),
                row("\n\n\n\n\n", "line 1: expected a headline, found an empty file"),
                row("\nB\n[]\n\nOne.", "line 1: expected a headline, found an empty line"),
                row(
                        "A\n\n[]\n\nOne.",
                        "line 2: expected the source, such as the name of the agency, found an empty line"),
                row(
                        "A\nB\n\n\nOne.",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found an empty line"),
                row(
                        "A\nB\ntransport, city\n\nOne.",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found “transport, city”"),
                row(
                        "A\nB\n{\"a\":1}\n\nOne.",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found “{\"a\":1}”"),
                row(
                        "A\nB\n[\"a\"\n\nOne.",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found “[\"a\"”"),
                row(
                        "A\nB\n[\"a\"] b\n\nOne.",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found “[\"a\"] b”"),
                row(
                        "A\nB\n" + "[".repeat(5000) + "\n\nOne.",
                        "line 3: expected a JSON list of tags in quotation marks such as [\"politics\"], found “"
                                + "[".repeat(80) + "…”"),
                row("A\nB\n[\"\\ud800\"]\n\nOne.", "line 3: expected tags that are not empty, found “[\"\\ud800\"]”"),
                row(
                        "A\nB\n[\"a\", 1]\n\nOne.",
                        "line 3: expected a JSON list of tags in quotation marks such as [\"politics\"], found “[\"a\", 1]”"),
                row("A\nB\n[\"a\", \" \"]\n\nOne.", "line 3: expected tags that are not empty, found “[\"a\", \" \"]”"),
                row(
                        "A\nB\n[\"" + "t".repeat(61) + "\"]\n\nOne.",
                        "line 3: expected tags of at most 60 characters each, found “[\"" + "t".repeat(61) + "\"]”"),
                row(
                        "A\nB\n" + tags(31) + "\n\nOne.",
                        "line 3: expected at most 30 tags, found “" + tags(31).substring(0, 80) + "…”"),
                row(
                        long301 + "\n" + long301 + "\n[]\n\nOne.",
                        "line 1: expected a headline of at most 300 characters, found 301 characters",
                        "line 2: expected a source of at most 200 characters, found 301 characters"),
                row("A\nB\n[]\n", "line 5: expected a paragraph of the story, found the end of the file"),
                row("A\nB\n[]\n\n\n", "line 5: expected a paragraph of the story, found an empty line"),
                row("A\nB\n[]\n\n(AFP)", "line 5: expected a paragraph of the story, found “(AFP)”"),
                row(
                        "A\nB\n[]\n\nOne.\nT\u0000wo.\nThr\u0007ee.",
                        "line 6: expected text in UTF-8, found the control character U+0000",
                        "line 7: expected text in UTF-8, found the control character U+0007"),
                row(
                        "\nB\ntransport\n99:99\n",
                        "line 1: expected a headline, found an empty line",
                        "line 3: expected a JSON list of tags such as [\"politics\"], found “transport”",
                        "line 4: expected a duration such as 02:14 or 1:02:05, or an empty line, found “99:99”",
                        "line 5: expected a paragraph of the story, found the end of the file"));
    }

    @Test
    void bytesThatAreNoUtf8AreNamedWithTheirLine() {
        var latin1 = "Crecida récord\nGazette\n[]\n\nUno.\nEl río.\n".getBytes(ISO_8859_1);

        assertEquals(
                List.of(
                        "x.txt, line 1: expected text in UTF-8, found the byte E9.",
                        "x.txt, line 6: expected text in UTF-8, found the byte ED."),
                sentences(AgencyFile.read("x.txt", latin1)));
    }

    @Test
    void aCharacterCutInHalfByALineEndIsNoUtf8() {
        var half = (HEAD + "El r").getBytes(UTF_8);
        var cut = java.util.Arrays.copyOf(half, half.length + 1);
        cut[half.length] = (byte) 0xC3;

        assertEquals(
                List.of("x.txt, line 5: expected text in UTF-8, found the byte C3."),
                sentences(AgencyFile.read("x.txt", cut)));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedFromItsFirstLineOn() {
        var utf16 = ("\ufeff" + HEAD + "One.").getBytes(UTF_16LE);

        assertEquals(
                "x.txt, line 1: expected text in UTF-8, found the byte FF.",
                sentences(AgencyFile.read("x.txt", utf16)).get(0));
    }

    @Test
    void aParagraphMayBeVeryLong() {
        var paragraph = "Wort ".repeat(2000).strip();

        assertEquals(List.of(paragraph), story(HEAD + paragraph).paragraphs());
    }

    @Test
    void aFileIsNeitherTooLargeNorOfTooManyParagraphs() {
        var large = HEAD + "x".repeat(AgencyFile.LARGEST);
        var many = HEAD + "x\n".repeat(Reading.MOST_PARAGRAPHS + 1);
        var swelling = HEAD + "\"".repeat(AgencyFile.LARGEST - 100);

        assertEquals(List.of("x.txt: expected a file of at most 1 MiB, found more."), faults(large));
        assertEquals(List.of("x.txt: expected at most 2,000 paragraphs, found 2001."), faults(many));
        assertEquals(
                List.of("x.txt: expected a text that fits into a story of 1,000,000 characters, found more."),
                faults(swelling));
    }

    @ParameterizedTest
    @CsvSource({"story.txt,story.txt", "../../etc/passwd,passwd", "C:\\wire\\a b.txt,a b.txt", "新闻.txt,新闻.txt"})
    void onlyTheLastPartOfAFileNameIsKept(String given, String kept) {
        assertEquals(kept, AgencyFile.read(given, new byte[0]).name());
    }

    private static String tags(int number) {
        return "["
                + String.join(
                        ",",
                        IntStream.range(0, number)
                                .mapToObj(i -> "\"tag " + i + "\"")
                                .toList()) + "]";
    }

    private static Arguments row(String content, String... faults) {
        return Arguments.of(
                content, Stream.of(faults).map(fault -> "x.txt, " + fault + ".").toList());
    }

    private static AgencyStory story(String content) {
        var file = AgencyFile.read("x.txt", content.getBytes(UTF_8));
        assertTrue(file.isGood(), () -> sentences(file).toString());
        return file.story();
    }

    private static List<String> faults(String content) {
        return sentences(AgencyFile.read("x.txt", content.getBytes(UTF_8)));
    }

    private static List<String> sentences(AgencyFile file) {
        return file.faults().stream().map(Fault::sentence).toList();
    }
}
