package org.masthead.pages;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An agency's file as its form says, read a second time and more simply than by the newsroom.
 *
 * @param duration length of the video as {@code mm:ss}
 * @param creditLine last paragraph, when it is in brackets, else empty
 */
record AgencyItem(
        Path file,
        String headline,
        String source,
        List<String> tags,
        String duration,
        List<String> paragraphs,
        String creditLine) {

    static AgencyItem read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .toList();
        var text = lines.subList(4, lines.size()).stream()
                .filter(line -> !line.isEmpty())
                .toList();
        var last = text.get(text.size() - 1);
        var credited = last.startsWith("(");
        var tags = Json.createReader(new StringReader(lines.get(2))).readArray().getValuesAs(JsonString::getString);
        return new AgencyItem(
                file,
                lines.get(0),
                lines.get(1),
                List.copyOf(tags),
                lines.get(3),
                credited ? text.subList(0, text.size() - 1) : text,
                credited ? last : "");
    }

    int seconds() {
        var parts = duration.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    /** As readers see it: {@code 0:36}. */
    String shown() {
        return seconds() / 60 + ":" + "%02d".formatted(seconds() % 60);
    }

    /** As schema.org wants it: {@code PT36S}, {@code PT3M27S}. */
    String iso() {
        return Duration.ofSeconds(seconds()).toString();
    }
}
