package org.masthead.revision.model;

import java.util.List;
import org.masthead.body.model.Block;
import org.masthead.body.model.BlockChange;
import org.masthead.body.model.BodyDiff;
import org.masthead.body.model.Document;
import org.masthead.body.model.MergePart;
import org.masthead.platform.model.Sha256;

/** A stretch of a merged body as a person sees it: what each of the two made of the common ancestor, word by word. */
public record BodyPart(String key, MergePart part, List<BlockChange> mine, List<BlockChange> theirs) {

    private static final int KEY_LENGTH = 16;

    static BodyPart of(MergePart part) {
        return new BodyPart(
                part.isCollision() ? keyOf(part.mine() + "\n" + part.theirs()) : null,
                part,
                changes(part.base(), part.mine()),
                changes(part.base(), part.theirs()));
    }

    /** The name of a collision, made of what collides: it is another one as soon as either text is another. */
    static String keyOf(String texts) {
        return "c" + Sha256.of(texts).substring(0, KEY_LENGTH);
    }

    private static List<BlockChange> changes(List<Block> base, List<Block> made) {
        return BodyDiff.between(Document.ofBlocks(base), Document.ofBlocks(made));
    }

    public boolean isCollision() {
        return part.isCollision();
    }

    /** Whether nobody changed it. */
    public boolean isUntouched() {
        return part.source() == MergePart.Source.BOTH && part.base().equals(part.mine());
    }

    /** What the one who changed it made of it; the same for both when they changed it alike. */
    public List<BlockChange> changes() {
        return part.source() == MergePart.Source.THEIRS ? theirs : mine;
    }
}
