package org.masthead.front.model;

import org.masthead.site.model.StoryRow;

/**
 * A line of the page on which a front is arranged.
 *
 * @param spot where it stands; null for what is hidden
 * @param pin what is pinned there; free where time fills
 * @param row the story, as readers have it; null when it is not live, or time has none left
 * @param isLast whether nothing can stand behind it
 */
public record Line(Spot spot, Pin pin, StoryRow row, State state, boolean isLast) {

    /** Why the story stands there, or does not. */
    public enum State {
        PINNED,
        BY_TIME,
        /** It was pinned, and is no longer live. */
        GONE,
        /** Its pin has ended. */
        OVER,
        HIDDEN,
        /** Time has no story left for this place. */
        FREE
    }

    /** Id of the story; null where there is none. */
    public Long story() {
        return pin.isFree() ? row == null ? null : row.id() : pin.story();
    }

    /** Number of its spot, from 1. */
    public int number() {
        return spot.index() + 1;
    }

    /** Whether somebody put it there. */
    public boolean isPin() {
        return state != State.BY_TIME && state != State.FREE && state != State.HIDDEN;
    }
}
