package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;
import static org.masthead.body.model.Bodies.paragraph;
import static org.masthead.body.model.Bodies.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class UnreadableBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    hello                                      | not JSON
                    {"type":"doc"                              | not JSON
                    [1]                                        | not JSON
                    {"type":"paragraph"}                       | not a document
                    {"content":[]}                             | not a document
                    {"type":"doc","attrs":{"version":2}}       | version “2”
                    {"type":"doc","attrs":{"version":"newest"}}| version
                    """)
    void aTextThatIsNoDocumentIsRefusedWithItsReason(String json, String reason) {
        assertTrue(refusal(json).contains(reason), refusal(json));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingAtAllIsRefusedSoThatABrokenPageCannotEmptyAStory(String json) {
        assertTrue(refusal(json).contains("empty"));
    }

    @Test
    void aMillionCharactersAreTheMost() {
        assertEquals(
                "The body is too large: 1,000,001 characters, where 1,000,000 are the most.",
                refusal("x".repeat(1_000_001)));
        assertTrue(refusal(doc(paragraph("x"), "{\"type\":\"rule\"},".repeat(50_000) + "{\"type\":\"rule\"}"))
                .contains("too large"));
    }

    @Test
    void twentyNodesDeepIsTheMost() {
        assertEquals(20, Schema.check(lists(8)).document().root().depth());
        assertTrue(refusal(lists(9)).contains("too deep"));
        assertTrue(refusal("[".repeat(900_000)).contains("too deep"));
        assertTrue(refusal("{\"a\":".repeat(150_000)).contains("too deep"));
    }

    @Test
    void theDeepestBodyCanBeCheckedAgain() {
        Bodies.fitting(lists(8));
    }

    private static String lists(int levels) {
        var inner = block("paragraph", text("x", Bodies.link("/a")));
        for (int i = 0; i < levels; i++) {
            inner = block("bulletList", block("listItem", inner));
        }
        return doc(block("blockquote", inner));
    }

    private static String refusal(String json) {
        return assertThrows(UnreadableBody.class, () -> Schema.check(json)).getMessage();
    }
}
