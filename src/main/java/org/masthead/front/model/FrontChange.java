package org.masthead.front.model;

import java.time.Instant;
import org.masthead.platform.model.Refused;

/**
 * What somebody wants of the working copy of a front.
 *
 * @param story the story it is about, or null
 * @param spot where the story goes, or the number of the group and where that goes
 * @param heading of a group, or null
 * @param until when a pin ends, or null for never
 * @param topic what the page of a topic says of itself, or null
 */
public record FrontChange(Act act, Long story, Spot spot, String heading, Instant until, Topic topic) {

    /** What can be done. */
    public enum Act {
        PIN,
        UNPIN,
        HIDE,
        SHOW,
        END,
        ADD_GROUP,
        RENAME_GROUP,
        MOVE_GROUP,
        REMOVE_GROUP,
        TOPIC
    }

    /** A story goes to a spot. */
    public static FrontChange pin(Long story, Spot spot) {
        return new FrontChange(Act.PIN, story, spot, null, null, null);
    }

    /** A story is hidden, shown, or loses its pin. */
    public static FrontChange of(Act act, Long story) {
        return new FrontChange(act, story, null, null, null, null);
    }

    /** A pin gets an end. */
    public static FrontChange end(Long story, Instant until) {
        return new FrontChange(Act.END, story, null, null, until, null);
    }

    /** There is one more group. */
    public static FrontChange addGroup(String heading) {
        return new FrontChange(Act.ADD_GROUP, null, null, heading, null, null);
    }

    /** Whether it puts a story before readers, which must be live for that. */
    public boolean isPin() {
        return act == Act.PIN;
    }

    /**
     * The arrangement after it.
     *
     * @throws Refused when it cannot be done
     */
    public Arrangement applied(Arrangement before) {
        return switch (act) {
            case PIN -> before.pin(story, spot);
            case UNPIN -> before.unpin(story);
            case HIDE -> before.hide(story);
            case SHOW -> before.show(story);
            case END -> before.end(story, until);
            case ADD_GROUP -> before.addGroup(heading);
            case RENAME_GROUP -> before.renameGroup(spot.group(), heading);
            case MOVE_GROUP -> before.moveGroup(spot.group(), spot.index());
            case REMOVE_GROUP -> before.removeGroup(spot.group());
            case TOPIC -> aboutTopic(before);
        };
    }

    private Arrangement aboutTopic(Arrangement before) {
        if (before.topic() == null || topic == null) {
            throw Refused.because("topic.none");
        }
        return before.about(topic);
    }
}
