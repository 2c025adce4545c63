package org.masthead.workflow.model;

import java.io.Serializable;
import java.util.List;
import org.masthead.platform.model.Refusal;

/** A move that a story could make now, and what speaks against it for this person. */
public record Choice(Move move, List<Refusal> refusals) implements Serializable {

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** All reasons, a sentence each. */
    public String why() {
        return Refusal.sentences(refusals);
    }
}
