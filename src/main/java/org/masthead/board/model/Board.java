package org.masthead.board.model;

import java.util.List;
import org.masthead.account.model.Desk;

/**
 * The stories in flight of a desk, by where they stand.
 *
 * @param desk the desk that is shown
 * @param desks all desks whose boards the person may see
 */
public record Board(Desk desk, List<Desk> desks, List<BoardColumn> columns) {

    /** Cards of a column at most. */
    public static final int MOST = 50;

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.total() == 0);
    }
}
