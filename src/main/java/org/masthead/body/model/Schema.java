package org.masthead.body.model;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * The door every body comes in by: editor, import, API, template, merge.
 *
 * <p>Which blocks and marks there are, what may stand in what and which attributes they take is written once, in
 * {@code schema.json} beside this class. A body that fits is brought into canonical form. What does not fit is left out
 * and reported, but text is kept wherever it can be: nobody's words vanish because they came in an unknown box.
 */
public final class Schema {

    /** The version this server reads and writes. */
    public static final int VERSION = 1;

    /** Characters of JSON a body may have. */
    public static final int LARGEST = 1_000_000;

    /** Nodes within nodes, the document and the text included. */
    public static final int DEEPEST = 20;

    private static final int BRACKETS_OF_A_MARK = 4;

    private Schema() {}

    /**
     * Makes a document of JSON from anywhere. Checking what came out of a check drops nothing and changes nothing.
     *
     * @throws UnreadableBody when the text is no JSON, no document, of a later version, larger than {@link #LARGEST} or
     *     deeper than {@link #DEEPEST}
     */
    public static Checked check(String json) {
        if (json == null || json.isBlank()) {
            throw new UnreadableBody("The body arrived empty; not even an empty document was sent.");
        }
        refuseTooLarge(json.length());
        refuseTooDeep((brackets(json) - BRACKETS_OF_A_MARK) / 2);
        var report = new Report();
        var root = new Checker(report).document(documentIn(json));
        refuseTooDeep(root.depth());
        var document = new Document(root);
        refuseTooLarge(document.json().length());
        return new Checked(document, report.entries());
    }

    private static JsonObject documentIn(String json) {
        JsonObject object;
        try {
            object = Json.object(json);
        } catch (JsonException | IllegalArgumentException e) {
            throw new UnreadableBody("The body is not JSON: " + firstLine(e) + ".");
        }
        if (!(object.get("type") instanceof JsonString type)
                || !type.getString().equals("doc")) {
            throw new UnreadableBody("The body is not a document: its outermost type is not “doc”.");
        }
        if (object.get("attrs") instanceof JsonObject attrs && attrs.get("version") != null) {
            Kind.VERSION
                    .read(attrs.get("version"))
                    .orElseThrow(() -> new UnreadableBody("The body is of version "
                            + Report.quote(attrs.get("version").toString()) + ", but this server reads version "
                            + VERSION + "."));
        }
        return object;
    }

    private static void refuseTooLarge(int length) {
        if (length > LARGEST) {
            throw new UnreadableBody(
                    "The body is too large: %,d characters, where %,d are the most.".formatted(length, LARGEST));
        }
    }

    private static void refuseTooDeep(int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableBody(
                    "The body is nested too deep: more than " + DEEPEST + " blocks within each other.");
        }
    }

    /** How deep the brackets go, found without parsing: a parser would run out of stack on hostile text. */
    private static int brackets(String json) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
            } else if (c == '{' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }

    private static String firstLine(RuntimeException e) {
        var message = String.valueOf(e.getMessage());
        return Report.shortened(message.lines().findFirst().orElse(message), 120);
    }
}
