package org.masthead.ops.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The demo newsroom as it is written in the folder {@code demo} beside this package. */
public final class DemoFiles {

    private static final String FOLDER = "/org/masthead/ops/demo/";

    private DemoFiles() {}

    /** The desks, each with slug and name. */
    public static List<JsonObject> desks() {
        return list("desks.json");
    }

    /** The sections in the order of the menu, each with slug, name and desk. */
    public static List<JsonObject> sections() {
        return list("sections.json");
    }

    /** The pages of the paper's own, each with slug, title and body. */
    public static List<JsonObject> pages() {
        return list("pages.json");
    }

    /** What the paper says of itself on every page. */
    public static JsonObject paper() {
        return read("paper.json").readObject();
    }

    /** The people, each with user name, name, mail address and the roles given on desks. */
    public static List<JsonObject> people() {
        return list("people.json");
    }

    /** The stories, the one that was touched longest ago first. A folder in a WAR cannot be listed, hence the list. */
    public static List<DemoStory> stories() {
        var names =
                new String(bytes("stories.txt"), StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(0, names.size())
                .mapToObj(at -> new DemoStory(
                        names.get(at), at, read("stories/" + names.get(at)).readObject()))
                .sorted()
                .toList();
    }

    /** The content of a picture file. */
    public static byte[] picture(String name) {
        return bytes("pictures/" + name);
    }

    private static List<JsonObject> list(String name) {
        return read(name).readArray().getValuesAs(JsonObject.class);
    }

    private static JsonReader read(String name) {
        return Json.createReader(new ByteArrayInputStream(bytes(name)));
    }

    private static byte[] bytes(String name) {
        try (var file = DemoFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The demo newsroom's file " + name + " is missing.");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
