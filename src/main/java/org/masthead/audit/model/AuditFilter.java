package org.masthead.audit.model;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which acts to list; null means any.
 *
 * @param objectId id of one thing of the kind; says nothing without a kind
 * @param from earliest moment, included
 * @param until latest moment, not included
 */
public record AuditFilter(
        Long personId, ActGroup group, String act, String objectKind, Long objectId, Instant from, Instant until) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    /** What it asks for, as the record of an export names it; empty for everything. */
    public String text() {
        return Stream.of(
                        named("person", personId),
                        named("group", group),
                        named("act", act),
                        named("kind", objectKind),
                        named("id", objectId),
                        named("from", from),
                        named("until", until))
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    private static String named(String name, Object value) {
        return value == null ? null : name + "=" + value;
    }
}
