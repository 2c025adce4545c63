package org.masthead.front.model;

import static java.util.stream.IntStream.range;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.masthead.front.model.Line.State;
import org.masthead.site.model.StoryRow;

/**
 * A front as its editors see it while they arrange it: everything pinned, with what became of it, and what time puts where
 * nothing is pinned.
 *
 * @param places the places at the top
 * @param hidden what is not shown
 */
public record Sheet(Front front, List<Line> places, List<Group> groups, List<Line> hidden) {

    /**
     * A group on the sheet.
     *
     * @param number from 0
     * @param isLast whether no group follows
     */
    public record Group(int number, String heading, List<Line> lines, boolean isLast) {}

    /**
     * The working copy of a front.
     *
     * @param live those of the stories it names that are live, by id
     * @param byTime what stands in each of the places if nobody looks at those who are gone
     */
    public static Sheet of(Front front, Map<Long, StoryRow> live, List<StoryRow> byTime, Instant now) {
        var working = front.getWorking();
        var places = range(0, working.places().size())
                .mapToObj(index -> place(working, index, live, byTime.get(index), now))
                .toList();
        var groups = range(0, working.groups().size())
                .mapToObj(number -> group(working, number, live, now))
                .toList();
        var hidden = working.hidden().stream()
                .map(id -> new Line(null, Pin.of(id), live.get(id), State.HIDDEN, true))
                .toList();
        return new Sheet(front, places, groups, hidden);
    }

    private static Line place(Arrangement working, int index, Map<Long, StoryRow> live, StoryRow byTime, Instant now) {
        var spot = Spot.place(index);
        var isLast = index == working.places().size() - 1;
        if (working.at(spot).isFree()) {
            return new Line(spot, Pin.FREE, byTime, byTime == null ? State.FREE : State.BY_TIME, isLast);
        }
        return pinned(working, spot, live, isLast, now);
    }

    private static Group group(Arrangement working, int number, Map<Long, StoryRow> live, Instant now) {
        var group = working.groups().get(number);
        var lines = range(0, group.pins().size())
                .mapToObj(index -> pinned(
                        working,
                        new Spot(number, index),
                        live,
                        index == group.pins().size() - 1,
                        now))
                .toList();
        return new Group(
                number, group.heading(), lines, number == working.groups().size() - 1);
    }

    private static Line pinned(Arrangement working, Spot spot, Map<Long, StoryRow> live, boolean isLast, Instant now) {
        var pin = working.at(spot);
        var row = live.get(pin.story());
        var state = row == null ? State.GONE : pin.isOver(now) ? State.OVER : State.PINNED;
        return new Line(spot, pin, row, state, isLast);
    }

    /** Whether a story has a spot of its own on it. */
    public boolean holds(Long story) {
        return front.getWorking().find(story).isPresent();
    }
}
