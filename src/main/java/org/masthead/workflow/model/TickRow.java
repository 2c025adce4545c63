package org.masthead.workflow.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Stage;
import org.masthead.platform.model.Refusal;

/**
 * An item of a story’s checklist that people tick.
 *
 * @param stageId the stage that is not passed before it is ticked, or null when only the going out waits for it
 * @param stage name of that stage, or null
 * @param by name of who ticked it, or null when nobody has
 * @param at when that was, or null
 * @param voided whether the text was changed since
 * @param against what speaks against this person ticking it, or taking the tick back
 */
public record TickRow(
        Long itemId,
        String text,
        Long stageId,
        String stage,
        String by,
        Instant at,
        boolean voided,
        List<Refusal> against)
        implements Serializable {

    /** An item with its tick, if somebody has ticked it, and what speaks against this person ticking it. */
    public static TickRow of(ChecklistItem item, Optional<Tick> tick, List<Refusal> against) {
        var stage = Optional.ofNullable(item.getStage());
        return new TickRow(
                item.getId(),
                item.getText(),
                stage.map(Stage::getId).orElse(null),
                stage.map(Stage::getName).orElse(null),
                tick.map(one -> one.getTickedBy().getDisplayName()).orElse(null),
                tick.map(Tick::getTickedAt).orElse(null),
                tick.filter(Tick::isVoided).isPresent(),
                against);
    }

    /** Whether somebody has ticked what the story says now. */
    public boolean isTicked() {
        return at != null && !voided;
    }

    boolean isAskedAt(Stage other) {
        return stageId != null && stageId.equals(other.getId());
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
