package org.masthead.exchange.model;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
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
        try (var parser = JSON.createParser(new StringReader(line))) {
            return read(parser, wrong);
        } catch (JsonException | NoSuchElementException noList) {
            wrong.accept("tags");
            return List.of();
        }
    }

    /** One level deep and no more: lists within lists are refused at the first bracket, however many there are. */
    private static List<String> read(JsonParser parser, Consumer<String> wrong) {
        if (parser.next() != Event.START_ARRAY) {
            wrong.accept("tags");
            return List.of();
        }
        var tags = new ArrayList<String>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.VALUE_STRING) {
                wrong.accept("tags.strings");
                return List.of();
            }
            tags.add(parser.getString());
        }
        if (parser.hasNext()) {
            wrong.accept("tags");
        }
        return checked(tags, wrong);
    }

    private static List<String> checked(List<String> words, Consumer<String> wrong) {
        var tags = words.stream()
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
