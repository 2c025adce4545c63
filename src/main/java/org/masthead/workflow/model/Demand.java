package org.masthead.workflow.model;

import java.util.List;
import java.util.function.Supplier;
import org.masthead.platform.model.Refusal;

/**
 * One thing that a move asks for.
 *
 * @param key {@link #RIGHT}, {@link #PLACE}, {@link #FREE} or the name of a {@link Rule}
 * @param against why it is not met; nothing when it is
 */
public record Demand(String key, List<Refusal> against) {

    /** The person may make the move on such a story. */
    public static final String RIGHT = "RIGHT";

    /** The story stands where the move starts. */
    public static final String PLACE = "PLACE";

    /** Nobody else writes in the story. */
    public static final String FREE = "FREE";

    static Demand of(String key, boolean met, Supplier<Refusal> otherwise) {
        return new Demand(key, met ? List.of() : List.of(otherwise.get()));
    }

    public boolean isMet() {
        return against.isEmpty();
    }
}
