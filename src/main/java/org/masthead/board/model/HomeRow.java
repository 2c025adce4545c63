package org.masthead.board.model;

import java.time.Instant;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;

/**
 * A story on the home page.
 *
 * @param reviewer who is on its review, or null
 * @param writer who writes in it now, or null
 * @param heldSince since when, or null
 * @param returnReason what the reviewer wrote, or null
 * @param dueAt when it is to be ready, or null
 * @param zone time zone of its desk, in which that is told
 * @param scheduledFor when it goes out, or null
 * @param publishedAt when readers got the text they see, or null
 */
public record HomeRow(
        Long id,
        String headline,
        String slugline,
        String language,
        DraftStatus status,
        PublicStatus publicStatus,
        String desk,
        String author,
        String reviewer,
        String writer,
        Instant heldSince,
        Instant changedAt,
        Instant statusSince,
        String returnReason,
        Instant dueAt,
        String zone,
        Instant scheduledFor,
        Instant publishedAt) {

    /** Whether the story still belongs on a list on which it was found a moment before it was read. */
    public boolean isStillOn(HomeList list) {
        return switch (list) {
            case HELD -> heldSince != null;
            case NEXT -> scheduledFor != null;
            case OUT -> publishedAt != null;
            default -> true;
        };
    }
}
