package org.masthead.body.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reading and writing JSON. One provider is kept: looking it up costs more than parsing a story. */
final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    /** A table that stands beside the classes of this package. */
    static <T> T resource(String name, Function<String, T> reading) {
        try (var stream = Json.class.getResourceAsStream(name)) {
            return reading.apply(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    static JsonArray array(String text) {
        try (var reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    static JsonObject object(String text) {
        try (var reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String text(Node node) {
        var text = new StringWriter();
        try (var generator = PROVIDER.createGenerator(text)) {
            node.write(generator);
        }
        return text.toString();
    }
}
