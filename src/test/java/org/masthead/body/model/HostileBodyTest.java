package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bodies as somebody would send them who means harm, thousands of them and the same ones at each run. Whatever is in
 * them, readers get the renderer's own elements and attributes, links to allowed schemes, and the rest as text.
 */
class HostileBodyTest {

    private static final int A_SEED = 300;

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("figure", Set.of("class", "data-frame")),
            Map.entry("figcaption", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "colspan", "rowspan")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
            Map.entry("span", Set.of("class", "dir")),
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()));

    private static final Pattern LINK = Pattern.compile("(?i:https?:|mailto:|tel:).+|/(?![/\\\\]).*");
    private static final Pattern PICTURE = Pattern.compile("/media/[0-9a-f]{64}");
    private static final Pattern FRAME =
            Pattern.compile("https://(www\\.youtube-nocookie\\.com|player\\.vimeo\\.com|geo\\.dailymotion\\.com)/\\S+");

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButTheRenderersOwnMarkupReachesReaders(int seed) {
        var attacker = new Attacker(seed);
        for (var i = 0; i < A_SEED; i++) {
            var json = attacker.document();
            var document = Schema.check(json).document();

            assertHarmless(HtmlRenderer.render(document), json);
            assertEquals(List.of(), Schema.check(document.json()).dropped(), json);
            assertEquals(document, Schema.check(document.json()).document(), json);
        }
    }

    /** A test that nothing dangerous comes out says nothing when nothing at all comes out. */
    @Test
    void theAttackGetsThroughAsFarAsItMay() {
        var seen = new HashSet<String>();
        var attacker = new Attacker(0);
        for (var i = 0; i < A_SEED; i++) {
            var body =
                    body(HtmlRenderer.render(Schema.check(attacker.document()).document()));
            body.getAllElements().forEach(element -> seen.add(element.tagName()));
            Attacker.WORDS.stream().filter(body.wholeText()::contains).forEach(seen::add);
        }

        ALLOWED.keySet().forEach(tag -> assertTrue(seen.contains(tag), tag));
        assertTrue(seen.contains("<script>alert(1)</script>"));
    }

    private static void assertHarmless(String html, String json) {
        var body = body(html);
        body.forEachNode(node -> assertTrue(!(node instanceof Comment), json));
        for (var element : body.select("*").not("body")) {
            assertTrue(ALLOWED.containsKey(element.tagName()), element.tagName() + " of " + json);
            for (var attribute : element.attributes()) {
                assertHarmless(element.tagName(), attribute, json);
            }
        }
    }

    private static void assertHarmless(String tag, Attribute attribute, String json) {
        var value = attribute.getValue();
        assertTrue(ALLOWED.get(tag).contains(attribute.getKey()), tag + " " + attribute + " of " + json);
        switch (attribute.getKey()) {
            case "href" -> assertTrue(LINK.matcher(value).matches(), value + " of " + json);
            case "src" -> assertTrue(PICTURE.matcher(value).matches(), value + " of " + json);
            case "data-frame" -> assertTrue(FRAME.matcher(value).matches(), value + " of " + json);
            case "id" -> assertTrue(BlockIds.FORM.matcher(value).matches(), value + " of " + json);
            case "class" ->
                assertTrue(
                        Set.of("quote", "pull-quote", "picture", "embed", "caption", "credit")
                                .contains(value),
                        json);
            case "colspan", "rowspan", "width", "height" ->
                assertTrue(value.matches("\\d{1,6}"), value + " of " + json);
            default -> {}
        }
    }

    private static Element body(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser()).body();
    }
}
