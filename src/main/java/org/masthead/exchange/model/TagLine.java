package org.masthead.exchange.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;

/** The line of an agency's file that holds the tags, as {@code ["transport", "city"]}. */
final class TagLine {

    static final int LONGEST_TAG = 60;
    static final int MOST_TAGS = 30;

    private static final JsonProvider JSON = JsonProvider.provider();

    private TagLine() {}

    /**
     * The tags in the order of the line, each once, without white space at their ends.
     *
     * @param wrong is told the key of each expectation that the line does not meet
     */
    static List<String> read(String line, Consumer<String> wrong) {
        var list = list(line);
        if (list == null) {
            wrong.accept("tags");
            return List.of();
        }
        if (!list.stream().allMatch(JsonString.class::isInstance)) {
            wrong.accept("tags.strings");
            return List.of();
        }
        return checked(list, wrong);
    }

    /** The list that the whole line is, or null. */
    private static JsonArray list(String line) {
        try (var parser = JSON.createParser(new StringReader(line))) {
            if (parser.next() == Event.START_ARRAY) {
                var list = parser.getArray();
                return parser.hasNext() ? null : list;
            }
        } catch (JsonException noList) {
            return null;
        }
        return null;
    }

    private static List<String> checked(JsonArray list, Consumer<String> wrong) {
        var tags = list.getValuesAs(JsonString::getString).stream()
                .map(tag -> tag.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip())
                .distinct()
                .toList();
        if (tags.contains("")) {
            wrong.accept("tags.blank");
        }
        if (tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            wrong.accept("tags.length");
        }
        if (tags.size() > MOST_TAGS) {
            wrong.accept("tags.many");
        }
        return tags;
    }
}
