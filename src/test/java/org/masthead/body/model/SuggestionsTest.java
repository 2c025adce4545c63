package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.Bodies.attrs;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;
import static org.masthead.body.model.Bodies.fitting;
import static org.masthead.body.model.Bodies.mark;
import static org.masthead.body.model.Bodies.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionsTest {

    private static final Document BEFORE = body(p("b0000001", text("The ferry left on time.")));

    @Test
    void whatWaitsIsToldInTheOrderOfTheTextAndOnceForAllItsPieces() {
        var body = body(
                p(
                        "b0000001",
                        text("The ferry "),
                        text("left", del("ann", 1)),
                        text("sai", ins("ann", 1)),
                        text("led", ins("ann", 1), "{\"type\":\"strong\"}"),
                        text(" on time", format("bob", 2, "em", "on")),
                        text(".", del("ann", 3))),
                p("b0000002", text("Next.", ins("ann", 3))));

        assertEquals(
                List.of(
                        new Suggestion(signature("ann", 1), "sailed", "left", ""),
                        new Suggestion(signature("bob", 2), "", "", " on time"),
                        new Suggestion(signature("ann", 3), "Next.", ".", "")),
                Suggestions.pending(body));
        assertEquals(3, Suggestions.count(body));
        assertEquals(0, Suggestions.count(BEFORE));
    }

    @Test
    void wordsThatNameASuggestionAreNone() {
        var body = body(p("b0000001", text("\\\"type\\\":\\\"insertion\\\"")));

        assertFalse(body.has("insertion"));
        assertEquals(List.of(), Suggestions.pending(body));
    }

    @Test
    void thePublicTextHasNoTraceOfWhatIsOnlySuggestedOrCommented() {
        var body = body(
                p(
                        "b0000001",
                        text("The ", comment("t1-1")),
                        text("old ", ins("ann", 1)),
                        text("ferry", del("ann", 1), comment("t1-1")),
                        text(" left.", format("ann", 2, "strong", "on"))),
                p("b0000002", text("A whole paragraph.", ins("ann", 3))));

        assertEquals(body(p("b0000001", text("The ferry left."))), Suggestions.publicDocument(body));
        assertEquals("<p>The ferry left.</p>", HtmlRenderer.render(body));
        assertEquals("The ferry left.", body.plainText());
        assertEquals(3, body.wordCount());
        assertEquals("The ferry left.", body.excerpt(50));
        assertEquals("The ferry left.", body.blocks().get(0).text());
        assertEquals("", body.blocks().get(1).text());
    }

    @Test
    void aSuggestedItemOfAListIsNoBulletYetAndASuggestedListNoList() {
        var item = block("listItem", block("paragraph", text("b", ins("ann", 1))));
        var body = body(
                block("bulletList", block("listItem", block("paragraph", text("a"))), item),
                block("orderedList", item),
                block("blockquote", block("paragraph", text("q", ins("ann", 1)))));

        assertEquals("<ul><li>a</li></ul>", HtmlRenderer.render(body));
        assertEquals("a", body.plainText());
    }

    @Test
    void aBodyThatIsOnlySuggestedIsBlank() {
        assertTrue(body(p("b0000001", text("All new.", ins("ann", 1)))).isBlank());
    }

    @Test
    void aCellKeepsItsPlaceAndAQuoteItsSpeakerWhenTheirWordsAreOnlySuggested() {
        var cell = block("tableCell", block("paragraph", text("x", ins("ann", 1))));
        var quote = block("blockquote", attrs("\"speaker\":\"Ann\""), block("paragraph", text("q", ins("ann", 1))));

        assertEquals(
                "<table><tbody><tr><td></td></tr></tbody></table>"
                        + "<figure class=\"quote\"><blockquote></blockquote><figcaption>Ann</figcaption></figure>",
                HtmlRenderer.render(body(block("table", block("tableRow", cell)), quote)));
    }

    static List<Document> suggested() {
        return List.of(
                BEFORE,
                body(p("b0000001", text("The "), text("old ", ins("ann", 1)), text("ferry left on time."))),
                body(p("b0000001", text("The "), text("ferry", del("ann", 1)), text(" left on time."))),
                body(p("b0000001", text("The ferry", format("ann", 1, "strong", "on")), text(" left on time."))),
                body(
                        p("b0000001", text("The ferry "), text("left on time.", del("ann", 1))),
                        p("b0000009", text("left on time.", ins("ann", 1)))),
                body(p("b0000001", text("The ferry left on time.")), p("b0000009")),
                body(p("b0000001", text("The ", comment("t1-1")), text("ferry left on time."))));
    }

    @ParameterizedTest
    @MethodSource("suggested")
    void whoSuggestsAndCommentsChangesNothingForReaders(Document after) {
        assertTrue(Suggestions.isOnlySuggesting(BEFORE, after, "ann"));
        assertEquals(BEFORE, Suggestions.publicDocument(after));
    }

    @ParameterizedTest
    @MethodSource("suggested")
    void ownSuggestionsMayBeTakenBack(Document after) {
        if (!after.has("comment")) {
            assertTrue(Suggestions.isOnlySuggesting(after, BEFORE, "ann"));
        }
    }

    static List<Document> written() {
        return List.of(
                body(p("b0000001", text("The ferry left."))),
                body(p("b0000001", text("The old ferry left on time."))),
                body(p("b0000002", text("The ferry left on time."))),
                body(p("b0000001", text("The ferry", "{\"type\":\"strong\"}"), text(" left on time."))),
                body(block("heading", attrs("\"id\":\"b0000001\""), text("The ferry left on time."))),
                body(p("b0000001", text("The ferry left on time.")), block("rule")),
                body(p("b0000001", text("The ferry ")), p("b0000009", text("left on time."))),
                body(p("b0000001", text("The "), text("old ", ins("bob", 1)), text("ferry left on time."))),
                body(p("b0000001", text("The "), text("ferry", del("bob", 1)), text(" left on time."))),
                body(p("b0000001", text("The ferry", format("bob", 1, "em", "on")), text(" left on time."))));
    }

    @ParameterizedTest
    @MethodSource("written")
    void whoChangesTheTextOrSuggestsInAnothersNameDoesMore(Document after) {
        assertFalse(Suggestions.isOnlySuggesting(BEFORE, after, "ann"));
    }

    @Test
    void nobodyTouchesWhatOthersSuggestOrTheWordsTheyCommentOn() {
        var others = body(p("b0000001", text("The "), text("old ", ins("bob", 1)), text("ferry", comment("t1-1"))));

        assertFalse(Suggestions.isOnlySuggesting(others, body(p("b0000001", text("The ferry"))), "ann"));
        assertFalse(Suggestions.isOnlySuggesting(others, body(p("b0000001", text("The old ferry"))), "ann"));
        assertFalse(Suggestions.isOnlySuggesting(
                others, body(p("b0000001", text("The "), text("old ", ins("bob", 1)), text("ferry"))), "ann"));
        assertTrue(Suggestions.isOnlySuggesting(
                others,
                body(p(
                        "b0000001",
                        text("The "),
                        text("old ", ins("bob", 1), del("ann", 2)),
                        text("ferry", comment("t1-1")))),
                "ann"));
    }

    @Test
    void whoseWordsBecamePartOfTheTextIsToldAndWhoseWereRejectedIsNot() {
        var pending = body(p(
                "b0000001",
                text("The "),
                text("old ", ins("ann", 1)),
                text("ferry "),
                text("left", del("bob", 2)),
                text("sailed", ins("bob", 2)),
                text(" on time", format("cat", 3, "strong", "on"))));

        assertEquals(Set.of("ann"), accepted(pending, text("The old ferry left on time")), "only what Ann added");
        assertEquals(Set.of("bob"), accepted(pending, text("The ferry sailed on time")));
        assertEquals(
                Set.of("cat"), accepted(pending, text("The ferry left"), text(" on time", "{\"type\":\"strong\"}")));
        assertEquals(Set.of(), accepted(pending, text("The ferry left on time")));
        assertEquals(Set.of(), Suggestions.acceptedAuthors(pending, pending));
    }

    @Test
    void anAcceptedDeletionMakesItsAuthorAWriterToo() {
        var pending = body(p("b0000001", text("The "), text("old ", del("ann", 1)), text("ferry")));

        assertEquals(Set.of("ann"), accepted(pending, text("The ferry")));
        assertEquals(Set.of(), accepted(pending, text("The old ferry")));
    }

    @Test
    void threadsAreToldInTheOrderOfTheTextAndThoseOfOtherStoriesAreTakenOff() {
        var body = body(
                p("b0000001", text("a", comment("t2-9")), text("b", comment("t1-1"), comment("t2-9"))),
                block("bulletList", block("listItem", block("paragraph", text("c", comment("t1-2"))))));

        assertEquals(List.of("t2-9", "t1-1", "t1-2"), List.copyOf(Comments.threads(body)));
        var ours = Comments.only(name -> name.startsWith("t1-"), body);
        assertEquals(List.of("t1-1", "t1-2"), List.copyOf(Comments.threads(ours)));
        assertEquals(ours, fitting(ours.json()));
        assertSame(ours, Comments.only(name -> name.startsWith("t1-"), ours));
    }

    private static Set<String> accepted(Document before, String... after) {
        return Suggestions.acceptedAuthors(before, body(p("b0000001", after)));
    }

    static Document body(String... blocks) {
        return fitting(doc(blocks));
    }

    static String p(String id, String... content) {
        return block("paragraph", attrs("\"id\":\"" + id + "\""), content);
    }

    static String ins(String author, int second) {
        return mark("insertion", by(author, second));
    }

    static String del(String author, int second) {
        return mark("deletion", by(author, second));
    }

    static String format(String author, int second, String look, String to) {
        return mark("format", by(author, second) + ",\"mark\":\"" + look + "\",\"to\":\"" + to + "\"");
    }

    static String comment(String thread) {
        return mark("comment", "\"thread\":\"" + thread + "\"");
    }

    private static Signature signature(String author, int second) {
        return new Signature(author, "2026-11-24T10:00:0" + second + "Z");
    }

    private static String by(String author, int second) {
        return "\"author\":\"%s\",\"at\":\"2026-11-24T10:00:0%dZ\"".formatted(author, second);
    }
}
