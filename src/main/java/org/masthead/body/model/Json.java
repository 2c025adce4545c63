package org.masthead.body.model;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.io.StringWriter;

/** Reading and writing JSON. One provider is kept: looking it up costs more than parsing a story. */
final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

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
