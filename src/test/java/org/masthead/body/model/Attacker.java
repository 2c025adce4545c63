package org.masthead.body.model;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes bodies at random out of the schema's own names, of others, and of texts that are known to do harm. */
final class Attacker {

    static final List<String> WORDS = List.of(
            "plain words",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</p></div></body><svg onload=alert(1)>",
            "<!-- --!><script>alert(1)</script>",
            "]]><iframe srcdoc='<script>alert(1)</script>'>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#x3c;script>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "\u0000<scr\u0000ipt>",
            "\ud800\udfff",
            "{{constructor.constructor('alert(1)')()}}",
            "#{7*7}${7*7}",
            "שלום \u202e txt.exe",
            "");

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a?b=c&d=\"e",
            "https://example.org/ok?a=1&b=2",
            "javascript:alert(1)",
            "JaVa\tScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:msgbox(1)",
            "//evil.example/x",
            "/\\evil.example",
            "/world/2026",
            "mailto:a@b.example?subject=\"><script>",
            "tel:+4930",
            "https://www.youtube.com/watch?v=abcdefghijk",
            "https://www.youtube.com/watch?v=\"onload=\"x",
            "https://youtu.be/abcdefghijk\"><script>alert(1)</script>",
            "https://vimeo.com/123456",
            "https://dai.ly/x8abc'onload='x",
            "https://x.com/a/status/1",
            "https://user:pass@youtube.com/watch?v=abcdefghijk",
            "blob:https://example.org/1",
            "filesystem:https://example.org/1");

    private static final List<String> KEYS = List.of(
            "onclick", "style", "class", "src", "srcdoc", "__proto__", "data-frame", "xlink:href", "href", "id");

    /** Looking it up takes longer than what is made with it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DEEP = 4;

    private final Random random;
    private final List<String> nodes = new ArrayList<>(SchemaTable.get().nodes().keySet());
    private final List<String> marks = new ArrayList<>(SchemaTable.get().marks().keySet());

    Attacker(long seed) {
        random = new Random(seed);
        nodes.addAll(List.of("script", "iframe", "html", "__proto__", "image"));
        marks.addAll(List.of("style", "onclick", "underline"));
    }

    String document() {
        return JSON.createObjectBuilder()
                .add("type", "doc")
                .add("content", children(DEEP))
                .build()
                .toString();
    }

    private JsonArrayBuilder children(int depth) {
        var children = JSON.createArrayBuilder();
        for (var i = random.nextInt(4) + (depth == DEEP ? 1 : 0); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                children.add(nonsense());
            } else {
                children.add(node(depth));
            }
        }
        return children;
    }

    private JsonObjectBuilder node(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return text();
        }
        var node = JSON.createObjectBuilder().add("type", one(nodes)).add("attrs", attributes());
        if (random.nextInt(6) > 0) {
            node.add("content", children(depth - 1));
        }
        return random.nextInt(6) == 0 ? node.add("marks", marks()).add("text", one(WORDS)) : node;
    }

    private JsonObjectBuilder text() {
        return JSON.createObjectBuilder()
                .add("type", "text")
                .add("text", one(WORDS))
                .add("marks", marks());
    }

    private JsonArrayBuilder marks() {
        var list = JSON.createArrayBuilder();
        for (var i = random.nextInt(3); i > 0; i--) {
            list.add(JSON.createObjectBuilder().add("type", one(marks)).add("attrs", attributes()));
        }
        return list;
    }

    /** Values for all that the schema knows, harmful ones as often as not, and things it does not know. */
    private JsonObjectBuilder attributes() {
        var attributes = JSON.createObjectBuilder()
                .add("href", one(ADDRESSES))
                .add("url", one(ADDRESSES))
                .add("id", random.nextBoolean() ? one(WORDS) : "b000000" + random.nextInt(10))
                .add("picture", random.nextBoolean() ? "0123456789abcdef".repeat(4) : one(ADDRESSES))
                .add("level", random.nextInt(6))
                .add("thread", random.nextBoolean() ? "t-1" : one(WORDS))
                .add("at", random.nextBoolean() ? "2026-01-02T03:04:05Z" : one(WORDS));
        List.of("alt", "caption", "credit", "speaker", "role", "provider", "author")
                .forEach(name -> attributes.add(name, one(WORDS)));
        List.of("colspan", "rowspan", "width", "height").forEach(name -> attributes.add(name, number()));
        if (random.nextBoolean()) {
            attributes.add(one(KEYS), nonsense());
        }
        return attributes;
    }

    private JsonValue number() {
        return random.nextBoolean() ? JSON.createValue(random.nextInt(200) - 20) : nonsense();
    }

    private JsonValue nonsense() {
        return switch (random.nextInt(6)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.TRUE;
            case 2 -> JsonValue.EMPTY_JSON_ARRAY;
            case 3 -> JsonValue.EMPTY_JSON_OBJECT;
            case 4 -> JSON.createValue(one(WORDS));
            default -> JSON.createValue(random.nextLong());
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
