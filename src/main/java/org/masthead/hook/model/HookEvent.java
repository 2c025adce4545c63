package org.masthead.hook.model;

import java.util.Arrays;
import org.masthead.article.model.LiveChange;

/** What a webhook can be told of: the one table of events, those included whose moves are still to come. */
public enum HookEvent {
    PUBLISH("story.published", LiveChange.Kind.PUBLISH),
    UPDATE("story.updated", LiveChange.Kind.UPDATE),
    /** Readers get a text with a public note of what was wrong. */
    CORRECT("story.corrected", null),
    UNPUBLISH("story.unpublished", LiveChange.Kind.UNPUBLISH),
    /** Partners must take the story down. */
    KILL("story.killed", null);

    /** What {@code Send a test} sends; nothing happened to any story. */
    public static final String TEST = "webhook.test";

    private final String type;
    private final LiveChange.Kind kind;

    HookEvent(String type, LiveChange.Kind kind) {
        this.type = type;
        this.kind = kind;
    }

    /** The event that tells of a change. */
    public static HookEvent of(LiveChange.Kind kind) {
        return Arrays.stream(values())
                .filter(event -> event.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Name in messages, as {@code story.published}. */
    public String getType() {
        return type;
    }
}
