package org.masthead.pages;

import java.util.stream.Stream;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.pages.ShownMoves.Button;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.MoveTable;
import org.masthead.testing.MoveWords;
import org.masthead.workflow.model.Move;

/** A story in a cell of the table that allows a move to one of the cast. */
record OpenMove(Move move, Cast who, DraftStatus status, PublicStatus publicStatus, Seen story) {

    /** A new story in the first cell that allows the move to the person; nothing when none does. */
    static Stream<OpenMove> of(Move move, Cast who) {
        return Stream.of(PublicStatus.values())
                .flatMap(publicStatus -> Stream.of(DraftStatus.values())
                        .filter(status -> MoveTable.against(move, status, publicStatus, who)
                                .isEmpty())
                        .map(status -> new OpenMove(move, who, status, publicStatus, null)))
                .limit(1)
                .map(OpenMove::withStory);
    }

    /** The same for the first of the cast whom the table allows it. */
    static OpenMove of(Move move) {
        return Stream.of(Cast.values())
                .flatMap(who -> of(move, who))
                .findFirst()
                .orElseThrow();
    }

    private OpenMove withStory() {
        var written = CellsOutside.written(publicStatus);
        CellsOutside.put(written, status, publicStatus);
        return new OpenMove(move, who, status, publicStatus, written);
    }

    /** The page as the person has it, whose button for the move is open. */
    ShownMoves page(Visitor visitor) {
        return ShownMoves.of(visitor, story);
    }

    Button button(ShownMoves page) {
        return page.find(MoveWords.button(move))
                .filter(button -> !button.disabled())
                .orElseThrow();
    }

    /** Where the story stands once the move is made, as {@code APPROVED/NONE}. */
    String to() {
        return MoveTable.to(move, status) + "/" + MoveTable.to(move, publicStatus);
    }
}
