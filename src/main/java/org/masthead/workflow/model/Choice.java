package org.masthead.workflow.model;

import java.io.Serializable;
import java.util.List;
import org.masthead.platform.model.Refusal;

/**
 * A move that a story could make now, and what speaks against it for this person.
 *
 * @param stageId id of the stage that would be passed, or null for a move that passes none
 * @param stage its name where the desk has more than one, or null
 */
public record Choice(Move move, Long stageId, String stage, List<Refusal> refusals) implements Serializable {

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** All reasons, a sentence each. */
    public String why() {
        return Refusal.sentences(refusals);
    }
}
