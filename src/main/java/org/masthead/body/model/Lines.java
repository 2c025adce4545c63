package org.masthead.body.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * A body as the lines that are merged. A block has three: one that says where it begins, its content, and one that says
 * where it ends. Two people who change neighbouring blocks so have an unchanged line between them and do not collide.
 *
 * <p>The lines name a block by a key, the id it has in the common ancestor. No two blocks of a body share a line, so a
 * line can never be taken for that of another block, however alike they are.
 */
final class Lines extends Sequence {

    private static final int PER_BLOCK = 3;

    private final List<Keyed> blocks;
    private final List<String> lines = new ArrayList<>();

    /** A block under the key it goes by in all three bodies, and its content without its own id. */
    record Keyed(String key, Node node, String content) {

        Keyed(String key, Node node) {
            this(key, node, Alignment.content(node));
        }

        boolean isAlike(Keyed other) {
            return content.equals(other.content);
        }
    }

    private Lines(List<Keyed> blocks) {
        this.blocks = blocks;
        lines.add("^");
        for (var block : blocks) {
            lines.add("<" + block.key());
            lines.add("=" + block.key() + block.content());
            lines.add(">" + block.key());
        }
        lines.add("$");
    }

    static Lines ofAncestor(Document body) {
        return new Lines(body.root().content().stream()
                .map(node -> new Keyed(node.attr("id"), node))
                .toList());
    }

    static Lines of(Document body, Document ancestor) {
        var earlier = ancestor.root().content();
        var later = body.root().content();
        var places = Alignment.places(earlier, later);
        var ancestorsIds = new HashSet<String>();
        earlier.forEach(node -> ancestorsIds.add(node.attr("id")));
        var blocks = new ArrayList<Keyed>();
        for (int i = 0; i < later.size(); i++) {
            var own = later.get(i).attr("id");
            var key = places[i] < 0 ? own : earlier.get(places[i]).attr("id");
            blocks.add(new Keyed(places[i] < 0 && ancestorsIds.contains(own) ? own + "+" : key, later.get(i)));
        }
        return new Lines(blocks);
    }

    @Override
    public int size() {
        return lines.size();
    }

    /** The blocks whose content is among the lines from one to another, which is not included. */
    List<Keyed> blocks(int from, int to) {
        int first = from / PER_BLOCK;
        int end = Math.min(blocks.size(), to / PER_BLOCK);
        return first < end ? blocks.subList(first, end) : List.of();
    }

    /** Tells lines apart by their text. */
    static final class Comparator extends SequenceComparator<Lines> {

        @Override
        public boolean equals(Lines one, int line, Lines other, int otherLine) {
            return one.lines.get(line).equals(other.lines.get(otherLine));
        }

        @Override
        public int hash(Lines lines, int line) {
            return lines.lines.get(line).hashCode();
        }
    }
}
