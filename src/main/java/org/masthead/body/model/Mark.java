package org.masthead.body.model;

import jakarta.json.stream.JsonGenerator;
import java.util.Map;

/** What lies on a run of text: bold, a link, a comment, a pending suggestion. */
record Mark(String type, Map<String, Object> attrs) {

    String attr(String name) {
        return attrs.getOrDefault(name, "").toString();
    }

    /** Comments and suggestions are for the desk; readers see the text without them. */
    boolean isEditorial() {
        return switch (type) {
            case "comment", "insertion", "deletion" -> true;
            default -> false;
        };
    }

    void write(JsonGenerator out) {
        out.writeStartObject().write("type", type);
        Node.writeAttributes(out, attrs);
        out.writeEnd();
    }
}
