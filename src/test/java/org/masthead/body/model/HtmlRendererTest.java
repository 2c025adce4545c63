package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.body.model.Bodies.attrs;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;
import static org.masthead.body.model.Bodies.fitting;
import static org.masthead.body.model.Bodies.mark;
import static org.masthead.body.model.Bodies.paragraph;
import static org.masthead.body.model.Bodies.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the schema's table stands here once, with the HTML that readers get of it. */
class HtmlRendererTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String SUGGESTION = "\"author\":\"editor\",\"at\":\"2026-01-02T03:04:05Z\"";

    private record Example(String json, String html) {}

    private static final Map<String, Example> NODES = new LinkedHashMap<>();
    private static final Map<String, Example> MARKS = new LinkedHashMap<>();

    static {
        node("doc", doc(), "");
        node("paragraph", doc(paragraph("a"), block("paragraph"), paragraph("b")), "<p>a</p><p>b</p>");
        node(
                "heading",
                doc(block("heading", attrs("\"level\":3,\"id\":\"b1234567\""), text("a"))),
                "<h3 id=\"b1234567\">a</h3>");
        node(
                "blockquote",
                doc(block(
                        "blockquote",
                        attrs("\"speaker\":\"A & B\",\"role\":\"mayor\""),
                        paragraph("a"),
                        paragraph("b"))),
                "<figure class=\"quote\"><blockquote><p>a</p><p>b</p></blockquote>"
                        + "<figcaption>A &amp; B, mayor</figcaption></figure>");
        node(
                "pullQuote",
                doc(block("pullQuote", attrs("\"role\":\"mayor\""), paragraph("a"))),
                "<figure class=\"pull-quote\"><blockquote><p>a</p></blockquote>"
                        + "<figcaption>mayor</figcaption></figure>");
        node(
                "bulletList",
                doc(block("bulletList", item("a"), block("listItem", paragraph("b"), block("bulletList", item("c"))))),
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>");
        node("orderedList", doc(block("orderedList", item("a"))), "<ol><li>a</li></ol>");
        node(
                "listItem",
                doc(block("bulletList", block("listItem", paragraph("a"), paragraph("b")))),
                "<ul><li><p>a</p><p>b</p></li></ul>");
        node(
                "table",
                doc(block("table", row("tableHeader", "a", "b"), row("tableCell", "1", "2"))),
                "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
        node(
                "tableRow",
                doc(block("table", row("tableCell", "1"))),
                "<table><tbody><tr><td>1</td></tr></tbody></table>");
        node(
                "tableHeader",
                doc(block("table", block("tableRow", cell("tableHeader", "", "a"), cell("tableCell", "", "1")))),
                "<table><tbody><tr><th scope=\"row\">a</th><td>1</td></tr></tbody></table>");
        node(
                "tableCell",
                doc(block("table", block("tableRow", cell("tableCell", "\"colspan\":2,\"rowspan\":3", "1")))),
                "<table><tbody><tr><td colspan=\"2\" rowspan=\"3\">1</td></tr></tbody></table>");
        node(
                "figure",
                doc(
                        block(
                                "figure",
                                attrs("\"picture\":\"" + HASH
                                        + "\",\"alt\":\"\\\"A\\\"\",\"caption\":\"c\",\"credit\":\"d\"")),
                        block("figure", attrs("\"picture\":\"" + HASH + "\",\"width\":3,\"height\":2"))),
                "<figure class=\"picture\"><img src=\"/media/" + HASH + "\" alt=\"&quot;A&quot;\"><figcaption>"
                        + "<span class=\"caption\">c</span><span class=\"credit\">d</span></figcaption></figure>"
                        + "<figure class=\"picture\"><img src=\"/media/" + HASH
                        + "\" alt=\"\" width=\"3\" height=\"2\" loading=\"lazy\"></figure>");
        node(
                "embed",
                doc(
                        block("embed", attrs("\"url\":\"https://www.youtube.com/watch?v=abcdefghijk\"")),
                        block("embed", attrs("\"url\":\"https://www.v.example/2?a&b\""))),
                "<figure class=\"embed\" data-frame=\"https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1\">"
                        + "<a href=\"https://www.youtube.com/watch?v=abcdefghijk\" rel=\"noopener\">"
                        + "<strong>YouTube</strong> <span dir=\"ltr\">youtube.com/watch?v=abcdefghijk</span></a></figure>"
                        + "<figure class=\"embed\"><a href=\"https://www.v.example/2?a&amp;b\" rel=\"noopener\">"
                        + "<strong>v.example</strong> <span dir=\"ltr\">v.example/2?a&amp;b</span></a></figure>");
        node("rule", doc("{\"type\":\"rule\"}"), "<hr>");
        node("text", doc(paragraph("5 < 6 & 'x'")), "<p>5 &lt; 6 &amp; &#39;x&#39;</p>");
        node("hardBreak", doc(block("paragraph", text("a"), "{\"type\":\"hardBreak\"}", text("b"))), "<p>a<br>b</p>");

        mark("link", "\"href\":\"https://a.example\"", "<a href=\"https://a.example\" rel=\"noopener\">x</a>");
        mark("strong", "", "<strong>x</strong>");
        mark("em", "", "<em>x</em>");
        mark("superscript", "", "<sup>x</sup>");
        mark("comment", "\"thread\":\"t-1\"", "x");
        mark("insertion", SUGGESTION, "");
        mark("deletion", SUGGESTION, "x");
        mark("format", SUGGESTION + ",\"mark\":\"strong\",\"to\":\"on\"", "x");
    }

    private static void node(String name, String json, String html) {
        NODES.put(name, new Example(json, html));
    }

    private static void mark(String name, String attrs, String html) {
        var json = doc(block("paragraph", text("a"), text("x", Bodies.mark(name, attrs)), text("b")));
        MARKS.put(name, new Example(json, "<p>a" + html + "b</p>"));
    }

    private static String item(String text) {
        return block("listItem", paragraph(text));
    }

    private static String row(String type, String... cells) {
        return block(
                "tableRow", Stream.of(cells).map(text -> cell(type, "", text)).toArray(String[]::new));
    }

    private static String cell(String type, String attrs, String text) {
        return block(type, attrs(attrs), paragraph(text));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockAndMarkIsRendered() {
        return Stream.concat(NODES.entrySet().stream(), MARKS.entrySet().stream())
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    var document = fitting(example.getValue().json());
                    assertEquals(example.getValue().html(), HtmlRenderer.render(document));
                    assertEquals(document, Document.of(document.json()));
                    assertEquals(example.getValue().html(), HtmlRenderer.render(Document.of(document.json())));
                }));
    }

    @Test
    void noRowOfTheSchemaIsWithoutAnExample() {
        assertEquals(SchemaTable.get().nodes().keySet(), NODES.keySet());
        assertEquals(SchemaTable.get().marks().keySet(), MARKS.keySet());
    }

    @Test
    void aLinkThatIsPartlyBoldStaysOneLink() {
        var body = fitting(doc(block(
                "paragraph",
                text("a", Bodies.link("/x")),
                text("b", "{\"type\":\"strong\"}", Bodies.link("/x")),
                text("c", Bodies.link("/x"), Bodies.mark("comment", "\"thread\":\"t\"")))));

        assertEquals("<p><a href=\"/x\">a<strong>b</strong>c</a></p>", HtmlRenderer.render(body));
    }

    @Test
    void aParagraphThatIsOnlySuggestedIsNotThereYet() {
        var body = fitting(doc(paragraph("a"), block("paragraph", text("b", Bodies.mark("insertion", SUGGESTION)))));

        assertEquals("<p>a</p>", HtmlRenderer.render(body));
        assertEquals("a", body.plainText());
    }

    @Test
    void thePictureAddressIsTheCallersChoice() {
        var body = fitting(doc(block("figure", attrs("\"picture\":\"" + HASH + "\""))));

        assertEquals(
                "<figure class=\"picture\"><img src=\"/p/01234567.webp\" alt=\"\"></figure>",
                HtmlRenderer.render(body, hash -> "/p/" + hash.substring(0, 8) + ".webp"));
    }
}
