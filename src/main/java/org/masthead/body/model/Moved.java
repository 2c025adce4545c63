package org.masthead.body.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.masthead.body.model.Lines.Keyed;
import org.masthead.body.model.MergePart.Source;

/**
 * Settles what a merge by lines cannot see: a block that one person moved, and the other changed or moved as well. By
 * lines it is deleted here and new there.
 */
final class Moved {

    private final List<Stretch> stretches;

    private final Map<String, Keyed> base = new HashMap<>();

    private Moved(List<Stretch> stretches) {
        this.stretches = new ArrayList<>(stretches);
        stretches.forEach(stretch -> stretch.base().forEach(block -> base.put(block.key(), block)));
    }

    static List<Stretch> settled(List<Stretch> stretches) {
        var moved = new Moved(stretches);
        moved.gone();
        moved.onceOnly();
        return moved.stretches;
    }

    /** A block that stands unchanged somewhere does not collide elsewhere; what the other made of it goes there. */
    private void gone() {
        var places = places();
        for (int i = 0; i < stretches.size(); i++) {
            var known = stretches.get(i).source() == Source.COLLISION
                    ? stretches.get(i).known(base)
                    : List.<Keyed>of();
            for (var was : known) {
                var place = findUnchanged(was, places.get(was.key()));
                if (place.isPresent() && stretches.get(i).source() == Source.COLLISION) {
                    move(was, i, place.get());
                }
            }
        }
    }

    /** Stretches in which each block stands for one of the two. */
    private Map<String, Set<Integer>> places() {
        var places = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < stretches.size(); i++) {
            int at = i;
            Stream.of(stretches.get(i).mine(), stretches.get(i).theirs())
                    .flatMap(List::stream)
                    .forEach(block -> places.computeIfAbsent(block.key(), key -> new TreeSet<>())
                            .add(at));
        }
        return places;
    }

    private Optional<Integer> findUnchanged(Keyed was, Set<Integer> places) {
        return Stream.ofNullable(places)
                .flatMap(Set::stream)
                .filter(i -> Stretch.find(was, stretches.get(i).merged())
                        .filter(was::isAlike)
                        .isPresent())
                .findFirst();
    }

    private void move(Keyed was, int from, int to) {
        var left = stretches.get(from);
        var changed = Stream.concat(left.mine().stream(), left.theirs().stream())
                .filter(block -> block.key().equals(was.key()) && !block.isAlike(was))
                .findFirst()
                .orElse(was);
        UnaryOperator<Keyed> swap = block -> block.key().equals(was.key()) ? changed : block;
        var place = stretches.get(to);
        stretches.set(
                to,
                new Stretch(
                        place.base(),
                        place.mine().stream().map(swap).toList(),
                        place.theirs().stream().map(swap).toList()));
        stretches.set(
                from, new Stretch(without(was, left.base()), without(was, left.mine()), without(was, left.theirs())));
    }

    /** A block that both have put somewhere else stays at one place: where it was changed, or else at mine. */
    private void onceOnly() {
        var found = new LinkedHashMap<String, List<Place>>();
        for (int i = 0; i < stretches.size(); i++) {
            for (var block : stretches.get(i).merged()) {
                found.computeIfAbsent(block.key(), key -> new ArrayList<>()).add(new Place(i, block));
            }
        }
        found.forEach((key, places) -> {
            if (places.size() > 1) {
                surplus(places, base.get(key)).forEach(this::drop);
            }
        });
    }

    private List<Place> surplus(List<Place> places, Keyed was) {
        var changed = places.stream()
                .filter(place -> was == null || !place.block().isAlike(was))
                .toList();
        var kept = new ArrayList<Place>();
        if (changed.isEmpty()) {
            kept.add(places.stream()
                    .filter(place -> stretches.get(place.stretch()).source() == Source.MINE)
                    .findFirst()
                    .orElse(places.get(0)));
        } else {
            changed.stream()
                    .filter(place ->
                            kept.stream().noneMatch(other -> other.block().isAlike(place.block())))
                    .forEach(kept::add);
        }
        return places.stream().filter(place -> !kept.contains(place)).toList();
    }

    private void drop(Place place) {
        var stretch = stretches.get(place.stretch());
        var mine = without(place.block(), stretch.mine());
        var theirs = without(place.block(), stretch.theirs());
        stretches.set(
                place.stretch(),
                switch (stretch.source()) {
                    case MINE -> new Stretch(stretch.base(), mine, stretch.theirs());
                    case THEIRS -> new Stretch(stretch.base(), stretch.mine(), theirs);
                    default -> new Stretch(stretch.base(), mine, theirs);
                });
    }

    private record Place(int stretch, Keyed block) {}

    private static List<Keyed> without(Keyed unwanted, List<Keyed> blocks) {
        return blocks.stream()
                .filter(block -> !block.key().equals(unwanted.key()))
                .toList();
    }
}
