package org.masthead.board.model;

import java.time.Instant;
import org.masthead.workflow.model.Move;

/**
 * What somebody wants done with a card: a move of its menu, or the one that leads to the column it was dropped on.
 *
 * @param id id of the story
 * @param seen version that the card shows
 * @param move null when it was dropped
 * @param stage id of the stage to pass, or null
 * @param from name of the column it stood in
 * @param to name of the column it was dropped on, or null
 * @param reason what the person wrote, or null
 * @param when the moment the person chose, or null
 */
public record Wish(Long id, long seen, Move move, Long stage, String from, String to, String reason, Instant when) {}
