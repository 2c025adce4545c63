package org.masthead.body.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a merged body. What nobody changed, only one changed, or both changed alike is merged already.
 *
 * @param base the blocks both began with
 * @param mine what one made of them; none when they were deleted
 * @param theirs what the other made of them; none when they were deleted
 */
public record MergePart(Source source, List<Block> base, List<Block> mine, List<Block> theirs) {

    /** Who changed the stretch. */
    public enum Source {
        /** Nobody, or both alike. */
        BOTH,
        MINE,
        THEIRS,
        /** Both, each in another way: a person has to choose. */
        COLLISION
    }

    public boolean isCollision() {
        return source == Source.COLLISION;
    }

    /** The blocks of a stretch that is merged already. */
    public List<Block> merged() {
        return source == Source.THEIRS ? theirs : mine;
    }

    /** Mine and after them theirs, without those that are the same. */
    public List<Block> both() {
        return Stream.concat(mine.stream(), theirs.stream()).distinct().toList();
    }
}
