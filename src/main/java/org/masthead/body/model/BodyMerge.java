package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.masthead.body.model.Lines.Keyed;

/**
 * Merges two bodies that were made of a third, block by block. What one of them changed and the other did not is taken
 * over; where both changed the same block in different ways, both are kept side by side for a person to choose.
 */
public final class BodyMerge {

    private final Lines base;
    private final Lines mine;
    private final Lines theirs;
    private final List<Stretch> stretches = new ArrayList<>();

    private BodyMerge(Document base, Document mine, Document theirs) {
        this.base = Lines.ofAncestor(base);
        this.mine = Lines.of(mine, base);
        this.theirs = Lines.of(theirs, base);
    }

    /**
     * The stretches of the merged body in order. Every block that mine or theirs has and the common ancestor has not
     * stands in one of them.
     *
     * @param base the common ancestor
     */
    public static List<MergePart> of(Document base, Document mine, Document theirs) {
        var merge = new BodyMerge(base, mine, theirs);
        merge.run();
        return Moved.settled(merge.stretches).stream()
                .filter(stretch -> !stretch.isEmpty())
                .map(Stretch::part)
                .toList();
    }

    private void run() {
        var chunks = new ArrayList<MergeChunk>();
        new MergeAlgorithm().merge(new Lines.Comparator(), base, mine, theirs).forEach(chunks::add);
        int baseEnd = 0;
        for (int i = 0; i < chunks.size(); i++) {
            var chunk = chunks.get(i);
            if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
                collision(chunk, chunks.get(i + 1), chunks.get(i + 2));
                baseEnd = Math.max(baseEnd, chunks.get(i + 1).getEnd());
                i += 2;
            } else if (chunk.getSequenceIndex() == 0) {
                var same = blocks(base, chunk);
                stretches.add(new Stretch(same, same, same));
                baseEnd = chunk.getEnd();
            } else {
                change(chunk, base.blocks(baseEnd, nextInBase(chunks, i)));
            }
        }
    }

    /** Where the ancestor goes on after a change: between two changes stands a line at least that nobody changed. */
    private int nextInBase(List<MergeChunk> chunks, int at) {
        for (var next : chunks.subList(at + 1, chunks.size())) {
            if (next.getSequenceIndex() == 0) {
                return Math.min(next.getBegin(), next.getEnd());
            }
        }
        return base.size();
    }

    private void collision(MergeChunk ours, MergeChunk ancestor, MergeChunk others) {
        var whole = new Stretch(blocks(base, ancestor), blocks(mine, ours), blocks(theirs, others));
        stretches.addAll(whole.byBlock());
    }

    private void change(MergeChunk chunk, List<Keyed> earlier) {
        stretches.add(
                chunk.getSequenceIndex() == 1
                        ? new Stretch(earlier, blocks(mine, chunk), earlier)
                        : new Stretch(earlier, earlier, blocks(theirs, chunk)));
    }

    private static List<Keyed> blocks(Lines lines, MergeChunk chunk) {
        return lines.blocks(chunk.getBegin(), chunk.getEnd());
    }
}
