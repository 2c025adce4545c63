package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Bodies for tests, as they come in. */
final class Bodies {

    private Bodies() {}

    static String doc(String... blocks) {
        return "{\"type\":\"doc\",\"content\":[" + String.join(",", blocks) + "]}";
    }

    static String paragraph(String text) {
        return block("paragraph", text(text));
    }

    static String block(String type, String... content) {
        return "{\"type\":\"%s\",\"content\":[%s]}".formatted(type, String.join(",", content));
    }

    static String block(String type, Attrs attrs, String... content) {
        return "{\"type\":\"%s\",\"attrs\":{%s},\"content\":[%s]}"
                .formatted(type, attrs.json(), String.join(",", content));
    }

    static String text(String text, String... marks) {
        return "{\"type\":\"text\",\"text\":\"%s\",\"marks\":[%s]}".formatted(text, String.join(",", marks));
    }

    static String mark(String type, String attrs) {
        return "{\"type\":\"%s\",\"attrs\":{%s}}".formatted(type, attrs);
    }

    static String link(String href) {
        return mark("link", "\"href\":\"" + href + "\"");
    }

    record Attrs(String json) {}

    static Attrs attrs(String json) {
        return new Attrs(json);
    }

    static List<String> drops(String json) {
        return Schema.check(json).dropped().stream().map(Dropped::what).toList();
    }

    /** Checks a body that fits, and that checking it again changes nothing. */
    static Document fitting(String json) {
        var checked = Schema.check(json);
        assertEquals(List.of(), checked.dropped());
        assertEquals(checked, Schema.check(checked.document().json()));
        return checked.document();
    }
}
