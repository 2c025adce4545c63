package org.masthead.workflow.model;

import java.time.Instant;
import org.masthead.article.model.DraftStatus;

/**
 * One turn in the conversation about a story.
 *
 * @param stage name of the stage it stood in, or null when it was not in review
 * @param desk name of the desk it was on
 * @param beganAt since when it stood there
 * @param endedAt when it went on
 * @param by name of who moved it
 * @param act name of the act, as {@code approve}
 * @param words what was said with it, or null
 */
public record TurnRow(
        DraftStatus status,
        String stage,
        String desk,
        Instant beganAt,
        Instant endedAt,
        String by,
        String act,
        String words) {}
