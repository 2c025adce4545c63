package org.masthead.revision.view;

import java.util.ArrayList;
import java.util.List;
import org.masthead.body.model.BlockChange;

/**
 * Some blocks of a comparison, one after the other.
 *
 * @param folded whether nothing has changed in them and nothing beside them, so that they need not be read
 */
public record Folded(boolean folded, List<BlockChange> blocks) {

    /** Unchanged blocks that stay before and after a change, to see where it stands. */
    private static final int AROUND = 1;

    /** A fold of fewer blocks hides no more than it shows. */
    private static final int LEAST = 2;

    static List<Folded> of(List<BlockChange> blocks) {
        var folded = new ArrayList<Folded>();
        int from = 0;
        while (from < blocks.size()) {
            int end = from + 1;
            boolean far = isFar(blocks, from);
            while (end < blocks.size() && isFar(blocks, end) == far) {
                end++;
            }
            folded.add(new Folded(far && end - from >= LEAST, blocks.subList(from, end)));
            from = end;
        }
        return folded;
    }

    private static boolean isFar(List<BlockChange> blocks, int at) {
        return blocks.subList(Math.max(0, at - AROUND), Math.min(blocks.size(), at + AROUND + 1)).stream()
                .allMatch(BlockChange::isSame);
    }
}
