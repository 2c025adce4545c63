package org.masthead.board.model;

import static org.masthead.article.model.DraftStatus.IN_REVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.workflow.model.Move;

/** The columns of a desk's board, and the move that leads from one to another. */
public record Columns(List<Column> all) {

    /** Draft and returned, a column for each stage of the desk, approved and scheduled. */
    public static Columns of(Desk desk) {
        var stages = desk.getStages().stream()
                .map(stage -> new Column(IN_REVIEW, stage.getId(), stage.getName(), stage.getStep()));
        return new Columns(Stream.of(
                        Stream.of(DraftStatus.DRAFT, DraftStatus.RETURNED).map(Columns::column),
                        stages,
                        Stream.of(DraftStatus.APPROVED, DraftStatus.SCHEDULED).map(Columns::column))
                .flatMap(columns -> columns)
                .toList());
    }

    private static Column column(DraftStatus status) {
        return new Column(status, null, null, 0);
    }

    /**
     * A column by its name in the page.
     *
     * @throws Refused when the desk has no such column any more
     */
    public Column get(String key) {
        return all.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.because("board.column"));
    }

    /**
     * The move that leads a story from one column to another.
     *
     * @throws Refused when none does
     */
    public Move way(Column from, Column to) {
        return findWay(from, to).orElseThrow(() -> Refused.because("board.noWay", name(from), name(to)));
    }

    private static String name(Column column) {
        return column.name() == null ? Refusal.of("status." + column.status()).sentence() : column.name();
    }

    /** The same, or nothing. Stages are passed one step after the other; the way past them all is no way of the board. */
    public Optional<Move> findWay(Column from, Column to) {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.OVERRIDE)
                .filter(move -> move.startsIn(from.status(), PublicStatus.NONE))
                .filter(move -> leads(move, from, to))
                .findFirst();
    }

    private boolean leads(Move move, Column from, Column to) {
        if (move == Move.APPROVE) {
            return to.step() == stepAfter(from.step()) && (to.step() > 0 || to.status() == DraftStatus.APPROVED);
        }
        return move.to() == to.status() && (to.stageId() == null || to.step() == stepAfter(0));
    }

    /** The first step behind a step, or 0 when that was the last. */
    private int stepAfter(int step) {
        return all.stream()
                .mapToInt(Column::step)
                .filter(next -> next > step)
                .min()
                .orElse(0);
    }
}
