package org.masthead.body.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.body.model.SchemaTable.NodeRule;

/** Walks one document that came from outside and builds the one that fits the schema. */
final class Checker {

    private final SchemaTable table = SchemaTable.get();
    private final Report report;
    private final Attributes attributes;
    private final NodeRule doc = table.node("doc");

    Checker(Report report) {
        this.report = report;
        this.attributes = new Attributes(report);
    }

    Node document(JsonObject json) {
        attributes.read(json, doc.name(), doc.attrs(), false);
        var row = new Row(doc);
        int number = 0;
        for (var child : contentOf(json)) {
            report.enterBlock(++number, RawText.of(child));
            place(child, row);
        }
        var blocks = new ArrayList<>(row.nodes());
        while (!blocks.isEmpty() && isEmptyParagraph(blocks.get(blocks.size() - 1))) {
            blocks.remove(blocks.size() - 1);
        }
        return Node.of(doc.name(), BlockIds.given(blocks));
    }

    private static boolean isEmptyParagraph(Node node) {
        return node.is("paragraph") && node.content().isEmpty();
    }

    /** Puts one child where it belongs: as it is, wrapped in what is missing around it, or its content alone. */
    private void place(JsonValue value, Row row) {
        if (!(value instanceof JsonObject json) || !(json.get("type") instanceof JsonString type)) {
            report.dropped("something that is no block");
            return;
        }
        var rule = table.node(type.getString());
        if (rule == null || rule == doc) {
            report.dropped("an unknown block " + Report.quote(type.getString()));
            placeContent(json, row);
        } else if (row.container.allows(rule.name()) || canWrap(row.container, rule.name())) {
            var node = node(rule, json, row.container);
            if (node != null) {
                row.add(node);
            }
        } else {
            report.dropped("the block “" + rule.name() + "” around a text, which cannot stand there");
            placeContent(json, row);
        }
    }

    private void placeContent(JsonObject json, Row row) {
        if (json.get("text") instanceof JsonString text
                && !Clean.text(text.getString()).isEmpty()) {
            row.add(Node.text(Clean.text(text.getString()), List.of()));
        }
        contentOf(json).forEach(child -> place(child, row));
    }

    /** The checked node, or null when there is nothing left of it. */
    private Node node(NodeRule rule, JsonObject json, NodeRule container) {
        if (rule.name().equals("text")) {
            return text(json);
        }
        var attrs = attributes.read(json, rule.name(), rule.attrs(), container == doc);
        if (attrs.isEmpty()) {
            return null;
        }
        if (rule.name().equals("embed")) {
            nameProvider(attrs.get());
        }
        var marks = attributes.marks(json, rule.inline());
        return new Node(rule.name(), attrs.get(), contentOf(rule, json), marks, "");
    }

    /** Whose the address is we know better than whoever sent it. */
    private static void nameProvider(Map<String, Object> embed) {
        embed.put("provider", Provider.nameOf(embed.get("url").toString()));
    }

    private Node text(JsonObject json) {
        var marks = attributes.marks(json, true);
        if (!(json.get("text") instanceof JsonString given)) {
            report.dropped("a text without words");
            return null;
        }
        var text = Clean.text(given.getString());
        return text.isEmpty() ? null : Node.text(text, marks);
    }

    private List<Node> contentOf(NodeRule rule, JsonObject json) {
        var children = contentOf(json);
        if (rule.allowed().isEmpty()) {
            if (!children.isEmpty()) {
                report.dropped("what stood inside a “" + rule.name() + "”");
            }
            return List.of();
        }
        var row = new Row(rule);
        children.forEach(child -> place(child, row));
        return row.nodes();
    }

    private JsonArray contentOf(JsonObject json) {
        var content = json.get("content");
        if (content instanceof JsonArray array) {
            return array;
        }
        if (content != null && content != JsonValue.NULL) {
            report.dropped("content that is no list of blocks");
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private boolean canWrap(NodeRule container, String name) {
        return container.allowed().stream()
                .findFirst()
                .map(table::node)
                .filter(usual -> usual.allows(name) || canWrap(usual, name))
                .isPresent();
    }

    private Node wrap(NodeRule container, List<Node> nodes) {
        var usual = table.node(container.allowed().get(0));
        boolean fits =
                nodes.isEmpty() ? usual.mayBeEmpty() : usual.allows(nodes.get(0).type());
        return Node.of(usual.name(), fits ? nodes : List.of(wrap(usual, nodes)));
    }

    /** The children of one container as they are found; text that stands bare is gathered into a block. */
    private final class Row {

        private final NodeRule container;
        private final List<Node> placed = new ArrayList<>();
        private final List<Node> bare = new ArrayList<>();

        Row(NodeRule container) {
            this.container = container;
        }

        void add(Node node) {
            if (container.allows(node.type())) {
                gatherBare();
                InlineRun.add(placed, node);
            } else if (table.node(node.type()).inline()) {
                InlineRun.add(bare, node);
            } else {
                gatherBare();
                placed.add(wrap(container, List.of(node)));
            }
        }

        List<Node> nodes() {
            gatherBare();
            if (placed.isEmpty() && !container.mayBeEmpty() && container != doc) {
                placed.add(wrap(container, List.of()));
            }
            return List.copyOf(placed);
        }

        private void gatherBare() {
            if (!bare.isEmpty()) {
                placed.add(wrap(container, List.copyOf(bare)));
                bare.clear();
            }
        }
    }
}
