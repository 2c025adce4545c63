package org.masthead.body.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two bodies block by block and, within blocks, word by word. Blocks are the same by their ids, or else by their
 * content. A block that stands elsewhere among those both bodies have is told as moved, not as removed and added.
 */
public final class BodyDiff {

    private final List<Node> before;
    private final List<Node> after;
    private final WordDiff words;
    private final int[] places;
    private final List<BlockChange> changes = new ArrayList<>();

    private BodyDiff(Document before, Document after, WordDiff words) {
        this.before = before.root().content();
        this.after = after.root().content();
        this.words = words;
        this.places = Alignment.places(this.before, this.after);
    }

    /** The blocks of both bodies in the order of the later one; what was removed stands where it stood. */
    public static List<BlockChange> between(Document before, Document after) {
        return between(before, after, new WordDiff());
    }

    /** The same, as part of a larger comparison. */
    public static List<BlockChange> between(Document before, Document after, WordDiff words) {
        var diff = new BodyDiff(before, after, words);
        diff.walk(diff.unmoved());
        return diff.changes;
    }

    /** Places in the earlier body of the blocks that keep their order: the longest such row. */
    private Set<Integer> unmoved() {
        var later = Arrays.stream(places).filter(place -> place >= 0).boxed().toList();
        var earlier = later.stream().sorted().toList();
        var unmoved = new HashSet<Integer>();
        for (var run : words.runs().of(earlier, later)) {
            if (run.same()) {
                unmoved.addAll(earlier.subList(run.fromA(), run.toA()));
            }
        }
        return unmoved;
    }

    private void walk(Set<Integer> unmoved) {
        var kept = new HashSet<Integer>();
        Arrays.stream(places).forEach(kept::add);
        var anchors = new TreeSet<>(unmoved);
        anchors.add(before.size());
        removed(0, anchors.first(), kept);
        for (int i = 0; i < after.size(); i++) {
            if (places[i] < 0) {
                changes.add(added(after.get(i)));
            } else {
                boolean stays = unmoved.contains(places[i]);
                changes.add(kept(i, !stays));
                if (stays) {
                    removed(places[i] + 1, anchors.higher(places[i]), kept);
                }
            }
        }
    }

    private void removed(int from, int end, Set<Integer> kept) {
        for (int i = from; i < end; i++) {
            if (!kept.contains(i)) {
                changes.add(removed(before.get(i)));
            }
        }
    }

    private BlockChange added(Node node) {
        var pieces = words.between(List.of(), Tokens.of(node));
        return new BlockChange(Change.ADDED, false, null, node.block(), pieces, List.of());
    }

    private BlockChange removed(Node node) {
        var pieces = words.between(Tokens.of(node), List.of());
        return new BlockChange(Change.REMOVED, false, node.block(), null, pieces, List.of());
    }

    private BlockChange kept(int place, boolean moved) {
        var was = before.get(places[place]);
        var is = after.get(place);
        boolean same = Alignment.content(was).equals(Alignment.content(is));
        var pieces = words.between(Tokens.of(was), Tokens.of(is));
        var details = same ? List.<BlockChange.Detail>of() : details(was, is, pieces);
        return new BlockChange(same ? Change.SAME : Change.CHANGED, moved, was.block(), is.block(), pieces, details);
    }

    private List<BlockChange.Detail> details(Node was, Node is, List<Piece> pieces) {
        var details = new ArrayList<BlockChange.Detail>();
        if (!kind(was).equals(kind(is))) {
            details.add(new BlockChange.Detail(BlockChange.KIND, kind(was), kind(is), List.of()));
        }
        var names = new TreeSet<>(was.attrs().keySet());
        names.addAll(is.attrs().keySet());
        names.removeAll(Set.of("id", "level"));
        for (var name : names) {
            if (!was.attr(name).equals(is.attr(name))) {
                var changed = words.between(was.attr(name), is.attr(name));
                details.add(new BlockChange.Detail(name, was.attr(name), is.attr(name), changed));
            }
        }
        if (details.isEmpty()
                && pieces.stream().allMatch(piece -> piece.change().isSame())) {
            details.add(new BlockChange.Detail(BlockChange.STRUCTURE, "", "", List.of()));
        }
        return details;
    }

    private static String kind(Node node) {
        return node.is("heading") ? node.type() + node.number("level", 2) : node.type();
    }
}
