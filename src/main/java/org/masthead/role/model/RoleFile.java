package org.masthead.role.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;

/**
 * Roles as a JSON document, to be kept or taken to another newsroom: {@code {"schema": 1, "roles": [{"slug": "legal",
 * "name": "Legal", "capabilities": ["article.read"]}]}}. Roles are the same by their slug.
 */
public record RoleFile(List<Entry> entries) implements Serializable {

    /** The form that this newsroom writes, and the only one that it reads. */
    public static final int SCHEMA = 1;

    /** Roles of a file at most. */
    public static final int MOST = 1000;

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** One role of a file. */
    public record Entry(String slug, RolePlan plan) implements Serializable {}

    /** The document of some roles. */
    public static String write(List<Role> roles) {
        var list = Json.createArrayBuilder();
        for (var role : roles) {
            var allowed = Json.createArrayBuilder();
            role.getCapabilities().stream().sorted().map(Capability::getKey).forEach(allowed::add);
            list.add(Json.createObjectBuilder()
                    .add("slug", role.getSlug())
                    .add("name", role.getName())
                    .add("capabilities", allowed));
        }
        var document = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("roles", list)
                .build();
        var written = new StringWriter();
        try (var writer = WRITERS.createWriter(written)) {
            writer.writeObject(document);
        }
        return written.toString().strip() + "\n";
    }

    /**
     * Reads a document.
     *
     * @throws Refused when it is no such document, or names what this newsroom does not know
     */
    public static RoleFile read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var document = reader.readObject();
            if (document.getInt("schema", 0) != SCHEMA) {
                throw Refused.because("roles.file.schema", SCHEMA);
            }
            return new RoleFile(entries(list(document, "roles")));
        } catch (JsonException | ClassCastException wrong) {
            throw Refused.because("roles.file.unreadable", SCHEMA);
        }
    }

    private static List<Entry> entries(JsonArray roles) {
        if (roles.size() > MOST) {
            throw Refused.because("roles.file.many", MOST);
        }
        var entries = new ArrayList<Entry>();
        var slugs = new HashSet<String>();
        var refusals = new ArrayList<Refusal>();
        for (var role : roles.getValuesAs(JsonObject.class)) {
            var slug = role.getString("slug", "");
            if (!slug.matches(SLUG) || slug.length() > 60 || !slugs.add(slug)) {
                refusals.add(Refusal.of("roles.file.slug", slug));
            }
            var plan = new RolePlan(role.getString("name", ""), capabilities(role, refusals));
            RoleRules.againstPlan(plan, false).stream()
                    .map(reason -> Refusal.of("roles.file.role", slug, reason.sentence()))
                    .forEach(refusals::add);
            entries.add(new Entry(slug, plan));
        }
        Refused.ifAny(refusals);
        return entries;
    }

    /** A list that is not there is one of nothing, which other rules refuse. */
    private static JsonArray list(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static Set<Capability> capabilities(JsonObject role, List<Refusal> refusals) {
        var known = EnumSet.noneOf(Capability.class);
        for (JsonValue value : list(role, "capabilities")) {
            var key = ((JsonString) value).getString();
            Capability.find(key)
                    .ifPresentOrElse(
                            known::add,
                            () -> refusals.add(Refusal.of("roles.file.capability", role.getString("slug", ""), key)));
        }
        return known;
    }
}
