package org.masthead.front.view;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.masthead.article.model.Texts;
import org.masthead.front.model.Topic;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;

/** Reads what the script of a front sends. */
record FrontJson(JsonObject asked) {

    /** @throws NotFound when it names no front */
    Long id() {
        return number("id", new NotFound("front", null));
    }

    /** The version that the person saw. */
    long seen() {
        return number("seen", Refused.because("front.act"));
    }

    Long story() {
        return number("story", Refused.because("front.notLive"));
    }

    Long edition() {
        return number("edition", new NotFound("edition", null));
    }

    boolean has(String name) {
        return asked.containsKey(name);
    }

    int index(String name, int otherwise) {
        return asked.get(name) instanceof JsonNumber number ? number.intValue() : otherwise;
    }

    String text(String name) {
        return asked.get(name) instanceof JsonString text ? text.getString() : null;
    }

    <E extends Enum<E>> E act(Class<E> acts) {
        return Arrays.stream(acts.getEnumConstants())
                .filter(act -> act.name().equals(text("act")))
                .findFirst()
                .orElseThrow(() -> Refused.because("front.act"));
    }

    /** A moment in the newsroom's zone; null when none was given. */
    Instant moment(String name, ZoneId zone) {
        try {
            var text = text(name);
            return text == null || text.isEmpty()
                    ? null
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refused.because("move.future");
        }
    }

    Topic topic() {
        var tags = text("tags");
        return Topic.typed(text("name"), text("introduction"), tags == null ? List.of() : Texts.split(tags));
    }

    private Long number(String name, RuntimeException otherwise) {
        if (asked.get(name) instanceof JsonNumber number) {
            return number.longValue();
        }
        throw otherwise;
    }
}
