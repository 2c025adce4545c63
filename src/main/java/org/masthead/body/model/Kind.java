package org.masthead.body.model;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The kinds of attribute that {@code schema.json} names, and which values each of them takes. */
enum Kind {
    VERSION(value -> number(value, 1, Schema.VERSION)),
    ID(value -> string(value).filter(id -> BlockIds.FORM.matcher(id).matches())),
    TEXT(value -> string(value).map(Clean::text)),
    LEVEL(value -> number(value, 2, 4)),
    SPAN(value -> number(value, 1, 100)),
    SIZE(value -> number(value, 0, 100_000)),
    HASH(value -> string(value).filter(hash -> hash.matches("[0-9a-f]{64}"))),
    NAME(value -> string(value).filter(name -> name.matches("[A-Za-z0-9._-]{1,64}"))),
    INSTANT(value -> string(value).filter(Kind::isInstant)),
    LINK(Kind::link),
    /** Where a suggested link would lead; a suggestion about anything else has none. */
    TARGET(Kind::link),
    LOOK(value -> string(value).filter(Set.of("strong", "em", "superscript", "link")::contains)),
    SWITCH(value -> string(value).filter(Set.of("on", "off")::contains)),
    WEB(value -> string(value).flatMap(Links::web));

    private final Function<JsonValue, Optional<?>> reading;

    Kind(Function<JsonValue, Optional<?>> reading) {
        this.reading = reading;
    }

    static Kind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The value as it is stored, or nothing when this kind has no such value. */
    Optional<Object> read(JsonValue value) {
        return reading.apply(value).map(Object.class::cast);
    }

    private static Optional<String> string(JsonValue value) {
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Optional<String> link(JsonValue value) {
        return string(value).flatMap(href -> Links.link(href, SchemaTable.get().linkSchemes()));
    }

    /** Looks at the digits before it computes: a number like 1e999999999 would keep a server busy for long. */
    private static Optional<Integer> number(JsonValue value, int from, int to) {
        return Optional.of(value)
                .filter(JsonNumber.class::isInstance)
                .map(JsonValue::toString)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= from && number <= to);
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text) != null;
        } catch (DateTimeException notAnInstant) {
            return false;
        }
    }
}
