package org.masthead.board.model;

import java.time.Instant;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Priority;
import org.masthead.article.model.PublicStatus;

/**
 * A card of the board: a story in one of its columns. A story that waits in two stages has two.
 *
 * @param turn id of the turn, which names the card
 * @param stage id of the stage it waits in, or null
 * @param since since when it stands in the column
 * @param id id of the story
 * @param version what a move from the card carries
 * @param reviewer who is on its review, or null
 * @param writer who has it open to write, or null
 * @param dueAt when it is to be ready, or null
 */
public record CardRow(
        Long turn,
        DraftStatus status,
        Long stage,
        Instant since,
        Long id,
        long version,
        String headline,
        String language,
        PublicStatus publicStatus,
        String author,
        String reviewer,
        String writer,
        Instant dueAt,
        Priority priority) {}
