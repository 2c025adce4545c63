package org.masthead.body.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code schema.json} in memory. */
record SchemaTable(Map<String, NodeRule> nodes, Map<String, MarkRule> marks, Set<String> linkSchemes) {

    /** A kind of attribute, and the value that goes without saying; without one the attribute must be there. */
    record AttributeRule(Kind kind, Object standard) {
        boolean required() {
            return standard == null;
        }
    }

    /** @param allowed names of the nodes that may stand in this one, the usual one first; empty for a leaf */
    record NodeRule(
            String name, List<String> allowed, boolean mayBeEmpty, boolean inline, Map<String, AttributeRule> attrs) {
        boolean allows(String node) {
            return allowed.contains(node);
        }
    }

    /** @param overlaps whether two of them may lie on the same text */
    record MarkRule(String name, boolean overlaps, Map<String, AttributeRule> attrs) {}

    private static final SchemaTable TABLE = read(Json.resource("schema.json", Json::object));

    static SchemaTable get() {
        return TABLE;
    }

    NodeRule node(String name) {
        return nodes.get(name);
    }

    private static SchemaTable read(JsonObject json) {
        if (json.getInt("version") != Schema.VERSION) {
            throw new IllegalStateException("schema.json is not of version " + Schema.VERSION);
        }
        var defaults = json.getJsonObject("defaults");
        var nodeJson = json.getJsonObject("nodes");
        var nodes = new LinkedHashMap<String, NodeRule>();
        nodeJson.forEach((name, rule) -> nodes.put(name, nodeRule(name, rule.asJsonObject(), nodeJson, defaults)));
        var marks = new LinkedHashMap<String, MarkRule>();
        json.getJsonObject("marks").forEach((name, rule) -> {
            var mark = rule.asJsonObject();
            marks.put(name, new MarkRule(name, mark.getBoolean("overlaps", false), attributes(mark, defaults)));
        });
        var schemes = json.getJsonArray("linkSchemes").getValuesAs(JsonString::getString);
        return new SchemaTable(
                Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(marks), Set.copyOf(schemes));
    }

    private static NodeRule nodeRule(String name, JsonObject rule, JsonObject nodes, JsonObject defaults) {
        var content = rule.getString("content", "");
        return new NodeRule(
                name,
                allowed(content, nodes),
                !content.endsWith("+"),
                groups(rule).contains("inline"),
                attributes(rule, defaults));
    }

    /** Of a content expression: names or groups, several in brackets and between bars, with + or * behind. */
    private static List<String> allowed(String content, JsonObject nodes) {
        return Stream.of(content.split("[()|+* ]+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> nodes.containsKey(word) ? Stream.of(word) : inGroup(word, nodes))
                .distinct()
                .toList();
    }

    private static Stream<String> inGroup(String group, JsonObject nodes) {
        return nodes.keySet().stream()
                .filter(name -> groups(nodes.getJsonObject(name)).contains(group));
    }

    private static List<String> groups(JsonObject rule) {
        return List.of(rule.getString("group", "").split(" "));
    }

    private static Map<String, AttributeRule> attributes(JsonObject rule, JsonObject defaults) {
        var attrs = new LinkedHashMap<String, AttributeRule>();
        if (rule.get("attrs") instanceof JsonObject given) {
            for (var name : given.keySet()) {
                var kind = given.getString(name);
                attrs.put(name, new AttributeRule(Kind.named(kind), standard(defaults.get(kind))));
            }
        }
        return Collections.unmodifiableMap(attrs);
    }

    private static Object standard(JsonValue value) {
        if (value == null) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : Integer.valueOf(value.toString());
    }
}
