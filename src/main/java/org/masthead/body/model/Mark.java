package org.masthead.body.model;

import jakarta.json.stream.JsonGenerator;
import java.util.Map;

/** What lies on a run of text: bold, a link, a comment, a pending suggestion. */
record Mark(String type, Map<String, Object> attrs) {

    String attr(String name) {
        return attrs.getOrDefault(name, "").toString();
    }

    boolean is(String name) {
        return type.equals(name);
    }

    /** Comments and suggestions are for the desk; readers see the text without them. */
    boolean isEditorial() {
        return is("comment") || isSuggestion();
    }

    boolean isSuggestion() {
        return switch (type) {
            case "insertion", "deletion", "format" -> true;
            default -> false;
        };
    }

    void write(JsonGenerator out) {
        out.writeStartObject().write("type", type);
        Node.writeAttributes(out, attrs);
        out.writeEnd();
    }
}
