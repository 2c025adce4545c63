package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.Bodies.attrs;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;
import static org.masthead.body.model.Bodies.drops;
import static org.masthead.body.model.Bodies.fitting;
import static org.masthead.body.model.Bodies.link;
import static org.masthead.body.model.Bodies.paragraph;
import static org.masthead.body.model.Bodies.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @Test
    void aBodyThatFitsIsKeptWordForWord() {
        var document = fitting(doc(paragraph("One  two "), paragraph("three")));

        assertEquals("One  two \nthree", document.plainText());
    }

    @Test
    void theCanonicalFormDoesNotDependOnTheOrderOfKeysOrOnDefaults() {
        var one = "{\"type\":\"doc\",\"content\":[{\"type\":\"heading\","
                + "\"attrs\":{\"level\":2,\"id\":\"b1234567\"},\"content\":[{\"type\":\"text\",\"text\":\"A\"}]}]}";
        var other = "{ \"content\": [ {\"content\":[{\"text\":\"A\",\"type\":\"text\",\"marks\":[]}],"
                + "\"attrs\":{\"id\":\"b1234567\"},\"type\":\"heading\"}],"
                + "\"attrs\":{\"version\":1}, \"type\":\"doc\"}";

        assertEquals(fitting(one), fitting(other));
    }

    @Test
    void marksStandInTheOrderOfTheSchemaAndNeighboursAlikeBecomeOne() {
        var mixed = fitting(doc(block(
                "paragraph",
                text("a", "{\"type\":\"em\"}", "{\"type\":\"strong\"}"),
                text("b", "{\"type\":\"strong\"}", "{\"type\":\"em\"}", "{\"type\":\"em\"}"))));

        assertEquals("<p><strong><em>ab</em></strong></p>", HtmlRenderer.render(mixed));
    }

    @Test
    void anUnknownBlockIsLeftOutButItsTextStays() {
        var checked = Schema.check(doc(paragraph("One"), block("iframe", text("two"), paragraph("three"))));

        assertEquals("One\ntwo\nthree", checked.document().plainText());
        assertEquals(
                List.of("Left out: an unknown block “iframe”, in block 2, “twothree”."),
                checked.dropped().stream().map(Dropped::sentence).toList());
    }

    @Test
    void textThatStandsBareGetsItsParagraph() {
        var document = fitting(doc(text("a"), text("b"), block("bulletList", paragraph("c"))));

        assertEquals("<p>ab</p><ul><li>c</li></ul>", HtmlRenderer.render(document));
    }

    @Test
    void aBlockWhereNoneCanStandLeavesItsTextBehind() {
        var json =
                doc(block("bulletList", block("listItem", block("heading", text("a")))), block("listItem", text("b")));

        assertEquals("a\nb", Schema.check(json).document().plainText());
        assertEquals(2, drops(json).size());
    }

    @Test
    void unknownMarksAndAttributesAreNamedInTheReport() {
        var json = doc(
                block("paragraph", attrs("\"onclick\":\"x()\""), text("a", "{\"type\":\"blink\"}")),
                block("heading", attrs("\"level\":1"), text("b")),
                block("heading", attrs("\"level\":\"3\""), text("b")),
                block("figure", attrs("\"picture\":\"../../etc/passwd\",\"caption\":7")));

        assertEquals(
                List.of(
                        "an unknown attribute “onclick” of “paragraph”",
                        "an unknown mark “blink”",
                        "“1”, which cannot be the “level” of a “heading”",
                        "“\"3\"”, which cannot be the “level” of a “heading”",
                        "“\"../../etc/passwd\"”, which cannot be the “picture” of a “figure”",
                        "“7”, which cannot be the “caption” of a “figure”"),
                drops(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d#e",
                "HTTP://example.org",
                "mailto:desk@example.org",
                "tel:+4930123",
                "/world/2026",
                "/"
            })
    void aLinkToAnAllowedAddressStays(String href) {
        var html = HtmlRenderer.render(fitting(doc(block("paragraph", text("a", link(href))))));

        assertTrue(html.contains("href=\"" + href.replace("&", "&amp;") + "\""), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\\nscript:alert(1)",
                "\\u0001javascript:alert(1)",
                "java\\u200bscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\\\evil.example",
                "\\\\\\\\evil.example",
                "https:",
                "relative/path",
                "#top",
                "https://a.example/\\\" onmouseover=\\\"x",
                ""
            })
    void aLinkToAnyOtherAddressIsTakenOffItsText(String href) {
        var checked = Schema.check(doc(block("paragraph", text("a", link(href)))));

        assertEquals("<p>a</p>", HtmlRenderer.render(checked.document()));
        assertFalse(checked.dropped().isEmpty());
    }

    @Test
    void anEmbedPointsToTheWebOrIsLeftOut() {
        assertTrue(HtmlRenderer.render(fitting(doc(block("embed", attrs("\"url\":\"https://v.example/1\"")))))
                .contains("https://v.example/1"));
        assertFalse(drops(doc(block("embed", attrs("\"url\":\"mailto:a@b.example\""))))
                .isEmpty());
        assertFalse(drops(doc(block("embed"))).isEmpty());
    }

    @Test
    void aBrokenSuggestionIsStillASuggestion() {
        var json =
                doc(block("paragraph", text("a"), text("b", Bodies.mark("insertion", "\"author\":5,\"at\":\"soon\""))));

        assertEquals("a", Schema.check(json).document().plainText());
    }

    @Test
    void theScriptInATextIsText() {
        var html = HtmlRenderer.render(fitting(doc(paragraph("<script>alert('1')</script>&amp;"))));

        assertEquals("<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>", html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"doc","content":[7,null,"x",[],{},{"type":7},{"type":null}]}
                    {"type":"doc","content":[{"type":"paragraph","attrs":[],"content":"x","marks":[{}]}]}
                    {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":7,"marks":7}]}]}
                    {"type":"doc","content":[{"type":"heading","attrs":{"level":1e999999999}}]}
                    {"type":"doc","content":[{"type":"rule","content":[{"type":"text","text":"x"}]}]}
                    {"type":"doc","content":[{"type":"doc","content":[]}]}
                    {"type":"doc","content":{"type":"paragraph"}}
                    {"type":"doc","attrs":{"lang":"en"},"content":[]}
                    {"type":"doc","content":[{"type":"__proto__","content":[{"type":"constructor"}]}]}
                    """)
    void nonsenseIsReportedAndNeverBreaksAnything(String json) {
        var checked = Schema.check(json);

        assertFalse(checked.dropped().isEmpty());
        assertEquals(List.of(), Schema.check(checked.document().json()).dropped());
    }

    @Test
    void nullAttributesAreTheDefaults() {
        fitting("{\"type\":\"doc\",\"attrs\":null,\"content\":[{\"type\":\"blockquote\",\"attrs\":{\"speaker\":null,"
                + "\"id\":null},\"marks\":null,\"content\":null}]}");
    }

    @Test
    void controlCharactersAndHalfSurrogatesGoAndLineBreaksBecomeSpaces() {
        var document = fitting(doc(paragraph("a\\u0000b\\u0007c\\ud800d\\r\\ne\\tf\\uffffg😀")));

        assertEquals("abcd e fg😀", document.plainText());
    }

    @Test
    void emptyParagraphsAtTheEndGoAndOthersStay() {
        var document =
                fitting(doc(paragraph("a"), block("paragraph"), paragraph("b"), block("paragraph"), paragraph("")));

        assertEquals(3, document.blocks().size());
    }

    @Test
    void anEmptyBoxGetsThePlaceToWriteInThatTheEditorNeeds() {
        var document = fitting(doc(block("bulletList"), block("table"), block("blockquote")));

        assertTrue(document.json().contains("\"listItem\",\"content\":[{\"type\":\"paragraph\"}]"));
    }

    @Test
    void theReportOfAHostileBodyStaysShort() {
        var json = doc(("7,".repeat(5_000) + "7").split(","));

        assertEquals(100, drops(json).size());
        assertEquals("4902 more like these", drops(json).get(99));
    }
}
