package org.masthead.front.model;

import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.masthead.platform.model.Refused;

/**
 * How editors want a front: which stories stand in the places at the top, which belong together under a heading, and which
 * are not shown at all. Whatever it leaves open is filled by time. A story stands in one spot at most. It is immutable: each
 * change makes another one.
 *
 * @param topic what the page of a topic says of itself; null for other fronts
 * @param places pins at the top, always {@link #PLACES} of them, free ones included
 * @param hidden ids of stories that the front does not show
 */
public record Arrangement(Topic topic, List<Pin> places, List<Group> groups, Set<Long> hidden) implements Serializable {

    /** Places at the top of a front; the first one leads. */
    public static final int PLACES = 5;

    /** Groups at most. */
    public static final int GROUPS = 10;

    /** Stories in a group at most. */
    public static final int IN_GROUP = 12;

    /** Stories hidden at most. */
    public static final int HIDDEN = 100;

    /** Everything by time. */
    public static final Arrangement BY_TIME =
            new Arrangement(null, Collections.nCopies(PLACES, Pin.FREE), List.of(), Set.of());

    private static final int HEADING = 60;

    /** Stories under a heading of their own. */
    public record Group(String heading, List<Pin> pins) implements Serializable {

        public Group {
            pins = List.copyOf(pins);
        }
    }

    public Arrangement {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
    }

    /** Everything by time, on the page of a topic. */
    public static Arrangement of(Topic topic) {
        return BY_TIME.about(topic);
    }

    /** The same with other words about the topic. */
    public Arrangement about(Topic other) {
        return new Arrangement(other, places, groups, hidden);
    }

    /** Where a story is pinned. */
    public Optional<Spot> find(Long story) {
        return spots().filter(spot -> at(spot).isOf(story)).findFirst();
    }

    /** The pin in a spot. */
    public Pin at(Spot spot) {
        return pins(spot.group()).get(spot.index());
    }

    /** Ids of all stories that are pinned. */
    public Set<Long> stories() {
        return spots().map(this::at)
                .filter(pin -> !pin.isFree())
                .map(Pin::story)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** When the next pin after a moment ends by itself. */
    public Optional<Instant> nextEnd(Instant after) {
        return spots().map(spot -> at(spot).until())
                .filter(until -> until != null && until.isAfter(after))
                .min(Instant::compareTo);
    }

    /**
     * Puts a story into a spot, wherever it stood. In a place that is taken, the others move up to the next free one.
     *
     * @throws Refused when all places, or all of a group, are taken
     */
    public Arrangement pin(Long story, Spot to) {
        var from = find(story);
        var pin = from.map(this::at).orElse(Pin.of(story));
        var rest = without(story);
        return to.isPlace()
                ? rest.withPlaces(Places.insert(
                        rest.places, pin, to.index(), from.filter(Spot::isPlace).map(Spot::index)))
                : rest.changed(to.group(), group -> rest.inserted(group, pin, to.index()));
    }

    private Group inserted(Group group, Pin pin, int index) {
        if (group.pins.size() >= IN_GROUP) {
            throw Refused.because("front.group.full", group.heading, IN_GROUP);
        }
        var pins = new ArrayList<>(group.pins);
        pins.add(index < 0 || index > pins.size() ? pins.size() : index, pin);
        return new Group(group.heading, pins);
    }

    /** Takes a pin off; the story stands where time puts it. */
    public Arrangement unpin(Long story) {
        return without(story);
    }

    /** Shows a story nowhere on this front. */
    public Arrangement hide(Long story) {
        if (hidden.size() >= HIDDEN && !hidden.contains(story)) {
            throw Refused.because("front.hidden.full", HIDDEN);
        }
        var more = new LinkedHashSet<>(hidden);
        more.add(story);
        var rest = without(story);
        return new Arrangement(topic, rest.places, rest.groups, more);
    }

    /** Shows a story again that was hidden. */
    public Arrangement show(Long story) {
        var fewer = new LinkedHashSet<>(hidden);
        fewer.remove(story);
        return new Arrangement(topic, places, groups, fewer);
    }

    /** Says when a pin ends by itself; null for never. */
    public Arrangement end(Long story, Instant until) {
        UnaryOperator<Pin> ending = pin -> pin.isOf(story) ? new Pin(story, until) : pin;
        return new Arrangement(
                topic,
                places.stream().map(ending).toList(),
                groups.stream()
                        .map(group -> new Group(
                                group.heading, group.pins.stream().map(ending).toList()))
                        .toList(),
                hidden);
    }

    /** Adds an empty group at the end. */
    public Arrangement addGroup(String heading) {
        if (groups.size() >= GROUPS) {
            throw Refused.because("front.groups.full", GROUPS);
        }
        var more = new ArrayList<>(groups);
        more.add(new Group(checked(heading), List.of()));
        return withGroups(more);
    }

    /** Gives a group another heading. */
    public Arrangement renameGroup(int number, String heading) {
        return changed(number, group -> new Group(checked(heading), group.pins));
    }

    /** Puts a group at another number, and the others beside it. */
    public Arrangement moveGroup(int number, int to) {
        var moved = new ArrayList<>(groups);
        var group = moved.remove(known(number));
        moved.add(Math.max(0, Math.min(moved.size(), to)), group);
        return withGroups(moved);
    }

    /** Gives a group up; its stories stand where time puts them. */
    public Arrangement removeGroup(int number) {
        var fewer = new ArrayList<>(groups);
        fewer.remove(known(number));
        return withGroups(fewer);
    }

    private Arrangement without(Long story) {
        return new Arrangement(
                topic,
                places.stream().map(pin -> pin.isOf(story) ? Pin.FREE : pin).toList(),
                groups.stream()
                        .map(group -> new Group(
                                group.heading,
                                group.pins.stream()
                                        .filter(pin -> !pin.isOf(story))
                                        .toList()))
                        .toList(),
                show(story).hidden);
    }

    private Arrangement changed(int number, UnaryOperator<Group> change) {
        var changed = new ArrayList<>(groups);
        changed.set(known(number), change.apply(groups.get(number)));
        return withGroups(changed);
    }

    private int known(int number) {
        if (number < 0 || number >= groups.size()) {
            throw Refused.because("front.group.none");
        }
        return number;
    }

    private static String checked(String heading) {
        if (heading == null || heading.isBlank() || heading.strip().length() > HEADING) {
            throw Refused.because("front.group.heading", HEADING);
        }
        return heading.strip();
    }

    private Arrangement withPlaces(List<Pin> others) {
        return new Arrangement(topic, others, groups, hidden);
    }

    private Arrangement withGroups(List<Group> others) {
        return new Arrangement(topic, places, others, hidden);
    }

    private List<Pin> pins(int group) {
        return group == Spot.PLACES ? places : groups.get(group).pins;
    }

    private Stream<Spot> spots() {
        return Stream.iterate(Spot.PLACES, group -> group < groups.size(), group -> group + 1)
                .flatMap(group -> Stream.iterate(0, index -> index < pins(group).size(), index -> index + 1)
                        .map(index -> new Spot(group, index)));
    }
}
