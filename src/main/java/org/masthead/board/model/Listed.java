package org.masthead.board.model;

import java.util.List;

/**
 * One list of the home page.
 *
 * @param total how many stories the whole list has
 * @param entries the first of them, {@link HomeList#MOST} at most
 */
public record Listed(long total, List<HomeEntry> entries) {

    public static final Listed NOTHING = new Listed(0, List.of());
}
