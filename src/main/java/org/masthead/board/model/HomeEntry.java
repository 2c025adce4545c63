package org.masthead.board.model;

/**
 * A story in one of the lists of the home page.
 *
 * @param why why it waits, or null in a list of what does not wait
 * @param stage name of the stage it waits in for the person, or null
 */
public record HomeEntry(HomeRow row, Why why, String stage) {}
