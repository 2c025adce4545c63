package org.masthead.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JSON against a schema, by the validator of others. */
public final class Schemas {

    private static final Path DOCUMENT = Path.of("src/main/resources/org/masthead/delivery/openapi.json");

    private Schemas() {}

    /** Our own document of the API. */
    public static JsonObject openApi() {
        return json(openApiText());
    }

    public static String openApiText() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Says that something is as our document describes the things of a name. */
    public static void assertIs(String name, String json) {
        var schema = Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$ref", "#/components/schemas/" + name)
                .add("components", openApi().getJsonObject("components"))
                .build();
        assertFits(schema.toString(), json);
    }

    public static void assertFits(String schema, String json) {
        assertEquals(List.of(), faults(schema, json));
    }

    public static List<String> faults(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
