package org.masthead.board.model;

import java.util.List;

/**
 * A column of the board with its cards.
 *
 * @param total how many stories stand in it
 * @param cards those that have stood there longest, {@link Board#MOST} at most
 */
public record BoardColumn(Column column, long total, List<CardRow> cards) {

    public boolean isCut() {
        return total > cards.size();
    }
}
