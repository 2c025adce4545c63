package org.masthead.front.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.site.model.Rows;
import org.masthead.site.model.StoryRow;

/**
 * What of an arrangement holds at a moment: pins of stories that are live, and that have not ended. Whatever else was pinned
 * has fallen out, and time fills its place.
 *
 * @param places the stories in the places at the top, null where time fills
 * @param groups those with at least one story
 * @param left ids of the stories that time does not put anywhere: they stand already, or are hidden
 * @param hidden ids of hidden stories
 */
public record Arranged(List<StoryRow> places, List<Group> groups, Set<Long> left, Set<Long> hidden) {

    /** Stories under a heading of their own. */
    public record Group(String heading, List<StoryRow> stories) {}

    /**
     * What holds now.
     *
     * @param live those of the pinned stories that are live, by id
     */
    public static Arranged of(Arrangement arrangement, Map<Long, StoryRow> live, Instant now) {
        var places = arrangement.places().stream()
                .map(pin -> holding(pin, live, now))
                .toArray(StoryRow[]::new);
        var groups = arrangement.groups().stream()
                .map(group -> new Group(
                        group.heading(),
                        group.pins().stream()
                                .map(pin -> holding(pin, live, now))
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(group -> !group.stories().isEmpty())
                .toList();
        var left = new HashSet<>(arrangement.hidden());
        Stream.concat(Stream.of(places), groups.stream().flatMap(group -> group.stories().stream()))
                .filter(Objects::nonNull)
                .forEach(row -> left.add(row.id()));
        return new Arranged(Collections.unmodifiableList(Arrays.asList(places)), groups, left, arrangement.hidden());
    }

    private static StoryRow holding(Pin pin, Map<Long, StoryRow> live, Instant now) {
        return pin.isFree() || pin.isOver(now) ? null : live.get(pin.story());
    }

    /** Those of some stories that time may put somewhere, in their order. */
    public List<StoryRow> byTime(List<StoryRow> stories) {
        return stories.stream().filter(row -> !left.contains(row.id())).toList();
    }

    /** Those of some stories that are not hidden. */
    public List<StoryRow> shown(List<StoryRow> stories) {
        return stories.stream().filter(row -> !hidden.contains(row.id())).toList();
    }

    /** The places, those without a pin filled with the next of some stories; null where these did not last. */
    public List<StoryRow> filled(Iterator<StoryRow> next) {
        var filled = new ArrayList<StoryRow>();
        places.forEach(pinned -> filled.add(pinned == null && next.hasNext() ? next.next() : pinned));
        return filled;
    }

    /**
     * A page of a list as this front shows it. On the first one the places come first, then the rest by time; no story of the
     * list is lost between pages.
     */
    public Rows page(Rows rows) {
        if (rows.newer()) {
            return new Rows(shown(rows.stories()), rows.number(), rows.older());
        }
        var next = byTime(rows.stories()).iterator();
        var stories = new ArrayList<StoryRow>();
        filled(next).stream().filter(Objects::nonNull).forEach(stories::add);
        next.forEachRemaining(stories::add);
        return new Rows(List.copyOf(stories), rows.number(), rows.older());
    }
}
