package org.masthead.body.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One node of a checked document. Attributes hold only what differs from the schema's default. */
record Node(String type, Map<String, Object> attrs, List<Node> content, List<Mark> marks, String text) {

    static Node text(String text, List<Mark> marks) {
        return new Node("text", Map.of(), List.of(), marks, text);
    }

    static Node of(String type, List<Node> content) {
        return new Node(type, Map.of(), content, List.of(), "");
    }

    /** Reads what {@link #write} wrote; text from anywhere else goes through {@link Schema#check}. */
    static Node read(JsonObject json) {
        return new Node(
                json.getString("type"),
                attributes(json),
                array(json, "content").getValuesAs(JsonObject.class).stream()
                        .map(Node::read)
                        .toList(),
                array(json, "marks").getValuesAs(JsonObject.class).stream()
                        .map(mark -> new Mark(mark.getString("type"), attributes(mark)))
                        .toList(),
                json.getString("text", ""));
    }

    String attr(String name) {
        return attrs.getOrDefault(name, "").toString();
    }

    int number(String name, int otherwise) {
        return attrs.get(name) instanceof Integer number ? number : otherwise;
    }

    boolean is(String name) {
        return type.equals(name);
    }

    boolean has(String mark) {
        return marks.stream().anyMatch(each -> each.type().equals(mark));
    }

    Node with(List<Node> otherContent) {
        return new Node(type, attrs, List.copyOf(otherContent), marks, text);
    }

    Node withId(String id) {
        var changed = new TreeMap<>(attrs);
        changed.put("id", id);
        return new Node(type, changed, content, marks, text);
    }

    Node withoutId() {
        var changed = new TreeMap<>(attrs);
        changed.remove("id");
        return new Node(type, changed, content, marks, text);
    }

    /** This node, which stands at the top, as the rest of the newsroom sees it. */
    Block block() {
        return new Block(attr("id"), type, Json.text(this), PublicText.of(this));
    }

    int depth() {
        return 1 + content.stream().mapToInt(Node::depth).max().orElse(0);
    }

    void write(JsonGenerator out) {
        out.writeStartObject().write("type", type);
        writeAttributes(out, attrs);
        if (!content.isEmpty()) {
            out.writeStartArray("content");
            content.forEach(child -> child.write(out));
            out.writeEnd();
        }
        if (!marks.isEmpty()) {
            out.writeStartArray("marks");
            marks.forEach(mark -> mark.write(out));
            out.writeEnd();
        }
        if (!text.isEmpty()) {
            out.write("text", text);
        }
        out.writeEnd();
    }

    static void writeAttributes(JsonGenerator out, Map<String, Object> attrs) {
        if (attrs.isEmpty()) {
            return;
        }
        out.writeStartObject("attrs");
        new TreeMap<>(attrs).forEach((name, value) -> {
            if (value instanceof Integer number) {
                out.write(name, number);
            } else {
                out.write(name, value.toString());
            }
        });
        out.writeEnd();
    }

    private static Map<String, Object> attributes(JsonObject json) {
        var attrs = new TreeMap<String, Object>();
        if (json.get("attrs") instanceof JsonObject given) {
            given.forEach((name, value) -> attrs.put(name, plain(value)));
        }
        return attrs;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.intValue();
        }
        return ((JsonString) value).getString();
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
