package org.masthead.body.model;

import java.util.List;

/**
 * One block of two bodies and what became of it.
 *
 * @param moved whether it stands elsewhere among the blocks that both have; a moved block may be changed besides
 * @param before as it was; null when it was added
 * @param after as it is; null when it was removed
 * @param words its text piece by piece, list items and cells in lines; empty for a picture or an embed
 * @param details what differs besides the words; empty when nothing does
 */
public record BlockChange(
        Change change, boolean moved, Block before, Block after, List<Piece> words, List<Detail> details) {

    /** Name of the detail that tells the kind of a block, such as {@code heading2}. */
    public static final String KIND = "kind";

    /** Name of the detail that is given when blocks differ in a way that neither words nor attributes show. */
    public static final String STRUCTURE = "structure";

    /**
     * An attribute that differs, as {@code caption}, or {@link #KIND}.
     *
     * @param before its value; empty for none
     * @param after its value; empty for none
     * @param words the value piece by piece
     */
    public record Detail(String name, String before, String after, List<Piece> words) {}

    /** Whether a reader of the comparison can pass over it. */
    public boolean isSame() {
        return change.isSame() && !moved;
    }

    /** Whether the words and the attributes are what they were and only the look is not. */
    public boolean isOnlyLook() {
        return change == Change.CHANGED
                && words.stream().noneMatch(piece -> piece.change() == Change.ADDED || piece.change() == Change.REMOVED)
                && details.stream().allMatch(detail -> detail.name().equals(KIND));
    }

    /** The block, as it is now where it still is. */
    public Block block() {
        return after == null ? before : after;
    }
}
