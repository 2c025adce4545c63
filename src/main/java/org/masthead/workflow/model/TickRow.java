package org.masthead.workflow.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.platform.model.Refusal;

/**
 * An item of a story’s checklist that people tick.
 *
 * @param by name of who ticked it, or null when nobody has
 * @param at when that was, or null
 * @param voided whether the text was changed since
 * @param against what speaks against this person ticking it, or taking the tick back
 */
public record TickRow(Long itemId, String text, String by, Instant at, boolean voided, List<Refusal> against)
        implements Serializable {

    /** Whether somebody has ticked what the story says now. */
    public boolean isTicked() {
        return at != null && !voided;
    }

    /** All reasons against this person, a sentence each. */
    public String why() {
        return Refusal.sentences(against);
    }

    /** Why the story does not go out because of it. */
    Stream<Refusal> refusals() {
        if (isTicked()) {
            return Stream.of();
        }
        return Stream.of(voided ? Refusal.of("check.tick.changed", text, by) : Refusal.of("check.tick", text));
    }
}
