package org.masthead.body.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.masthead.body.model.SchemaTable.AttributeRule;
import org.masthead.body.model.SchemaTable.MarkRule;

/** Checks the attributes of nodes and marks, and the marks themselves. */
final class Attributes {

    private final SchemaTable table = SchemaTable.get();
    private final List<String> markOrder = List.copyOf(table.marks().keySet());
    private final Report report;

    Attributes(Report report) {
        this.report = report;
    }

    /**
     * The attributes that differ from their defaults, or nothing when one that must be there is not.
     *
     * @param keepId only blocks at the top have an id; on others it is a leftover of having been there
     */
    Optional<Map<String, Object>> read(
            JsonObject json, String owner, Map<String, AttributeRule> rules, boolean keepId) {
        var given = attrsOf(json);
        given.keySet().stream()
                .filter(name -> !rules.containsKey(name))
                .forEach(name -> report.dropped("an unknown attribute " + Report.quote(name) + " of “" + owner + "”"));
        var attrs = new TreeMap<String, Object>();
        rules.forEach((name, rule) -> {
            if (rule.kind() != Kind.ID || keepId) {
                value(given.get(name), owner, name, rule).ifPresent(value -> attrs.put(name, value));
            }
        });
        boolean complete =
                rules.entrySet().stream().noneMatch(e -> e.getValue().required() && !attrs.containsKey(e.getKey()));
        if (!complete) {
            report.dropped("a “" + owner + "” that points nowhere");
        }
        return complete ? Optional.of(attrs) : Optional.empty();
    }

    private Optional<Object> value(JsonValue given, String owner, String name, AttributeRule rule) {
        if (given == null || given == JsonValue.NULL) {
            return Optional.empty();
        }
        var value = rule.kind().read(given);
        if (value.isEmpty() && rule.kind() != Kind.ID && !isDefault(given, rule)) {
            report.dropped(
                    Report.quote(given.toString()) + ", which cannot be the “" + name + "” of a “" + owner + "”");
        }
        return value.filter(found -> !found.equals(rule.standard()));
    }

    private static boolean isDefault(JsonValue given, AttributeRule rule) {
        return given instanceof JsonString string && string.getString().equals(rule.standard());
    }

    private JsonObject attrsOf(JsonObject json) {
        var attrs = json.get("attrs");
        if (attrs instanceof JsonObject object) {
            return object;
        }
        if (attrs != null && attrs != JsonValue.NULL) {
            report.dropped("attributes that have no names");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The marks in the order of the schema, each one once. */
    List<Mark> marks(JsonObject json, boolean allowed) {
        var given = json.get("marks");
        if (given == null || given == JsonValue.NULL) {
            return List.of();
        }
        if (!allowed || !(given instanceof JsonArray array)) {
            report.dropped(allowed ? "marks that are no list" : "marks on a block");
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        array.forEach(value -> mark(value).filter(mark -> isNew(mark, marks)).ifPresent(marks::add));
        marks.sort(Comparator.comparing((Mark mark) -> markOrder.indexOf(mark.type()))
                .thenComparing(mark -> mark.attrs().toString()));
        return List.copyOf(marks);
    }

    private Optional<Mark> mark(JsonValue value) {
        if (!(value instanceof JsonObject json) || !(json.get("type") instanceof JsonString type)) {
            report.dropped("something that is no mark");
            return Optional.empty();
        }
        var rule = table.marks().get(type.getString());
        if (rule == null) {
            report.dropped("an unknown mark " + Report.quote(type.getString()));
            return Optional.empty();
        }
        return read(json, rule.name(), rule.attrs(), false).map(attrs -> new Mark(rule.name(), attrs));
    }

    private boolean isNew(Mark mark, List<Mark> marks) {
        MarkRule rule = table.marks().get(mark.type());
        return marks.stream()
                .noneMatch(each ->
                        rule.overlaps() ? each.equals(mark) : each.type().equals(mark.type()));
    }
}
