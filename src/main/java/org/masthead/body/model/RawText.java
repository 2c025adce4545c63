package org.masthead.body.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The first words of something not yet checked, to show where it stands. */
final class RawText {

    private static final int ENOUGH = 200;

    private RawText() {}

    static String of(JsonValue value) {
        var text = new StringBuilder();
        gather(value, text);
        return text.toString();
    }

    private static void gather(JsonValue value, StringBuilder text) {
        if (text.length() >= ENOUGH || !(value instanceof JsonObject node)) {
            return;
        }
        if (node.get("text") instanceof JsonString own) {
            text.append(own.getString(), 0, Math.min(ENOUGH, own.getString().length()));
        }
        if (node.get("content") instanceof JsonArray children) {
            children.forEach(child -> gather(child, text));
        }
    }
}
