package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.body.model.Lines.Keyed;
import org.masthead.body.model.MergePart.Source;

/** A stretch of a merge in work: a {@link MergePart} whose blocks still have their keys. */
record Stretch(List<Keyed> base, List<Keyed> mine, List<Keyed> theirs) {

    Source source() {
        if (alike(mine, theirs)) {
            return Source.BOTH;
        }
        if (alike(base, theirs)) {
            return Source.MINE;
        }
        return alike(base, mine) ? Source.THEIRS : Source.COLLISION;
    }

    MergePart part() {
        return new MergePart(source(), blocks(base), blocks(mine), blocks(theirs));
    }

    /** The blocks of a stretch that is merged already; none of one that collides. */
    List<Keyed> merged() {
        return switch (source()) {
            case COLLISION -> List.of();
            case THEIRS -> theirs;
            default -> mine;
        };
    }

    /** The ancestor's blocks that have to do with this stretch, each once. */
    List<Keyed> known(Map<String, Keyed> ancestor) {
        return Stream.of(base, mine, theirs)
                .flatMap(List::stream)
                .map(Keyed::key)
                .distinct()
                .filter(ancestor::containsKey)
                .map(ancestor::get)
                .toList();
    }

    boolean isEmpty() {
        return base.isEmpty() && mine.isEmpty() && theirs.isEmpty();
    }

    /**
     * A stretch for each block of the ancestor, where neither has put anything new in between: so that what one deleted
     * does not collide with what the other did to the block beside it.
     */
    List<Stretch> byBlock() {
        if (source() != Source.COLLISION || !isWithinBase(mine) || !isWithinBase(theirs)) {
            return List.of(this);
        }
        return base.stream()
                .map(block -> new Stretch(List.of(block), of(block, mine), of(block, theirs)))
                .toList();
    }

    /** Whether the blocks are some of the ancestor's, in its order. */
    private boolean isWithinBase(List<Keyed> blocks) {
        int at = 0;
        for (var block : blocks) {
            while (at < base.size() && !base.get(at).key().equals(block.key())) {
                at++;
            }
            if (at++ == base.size()) {
                return false;
            }
        }
        return true;
    }

    static Optional<Keyed> find(Keyed wanted, List<Keyed> blocks) {
        return blocks.stream().filter(block -> block.key().equals(wanted.key())).findFirst();
    }

    private static List<Keyed> of(Keyed wanted, List<Keyed> blocks) {
        return find(wanted, blocks).map(List::of).orElse(List.of());
    }

    private static boolean alike(List<Keyed> one, List<Keyed> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).key().equals(other.get(i).key()) || !one.get(i).isAlike(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Block> blocks(List<Keyed> keyed) {
        var blocks = new ArrayList<Block>();
        keyed.forEach(each -> blocks.add(each.node().block()));
        return List.copyOf(blocks);
    }
}
