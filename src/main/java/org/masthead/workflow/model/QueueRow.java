package org.masthead.workflow.model;

import java.time.Instant;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Priority;
import org.masthead.article.model.PublicStatus;

/**
 * One line of what waits for a reviewer or a publisher.
 *
 * @param statusSince since when it waits
 * @param reviewer who is on it, or null
 * @param dueAt when it is to be ready, or null
 * @param zone time zone of its desk, in which that is told
 * @param ownText whether the person who looks wrote some of it
 */
public record QueueRow(
        Long id,
        String headline,
        String slugline,
        String language,
        DraftStatus status,
        PublicStatus publicStatus,
        String desk,
        String section,
        String author,
        Instant statusSince,
        int urgency,
        String reviewer,
        Instant dueAt,
        String zone,
        Priority priority,
        boolean ownText) {

    /** Whether four eyes are needed and two of them would be the person's own twice. */
    public boolean isForSomebodyElse() {
        return ownText && status == DraftStatus.IN_REVIEW;
    }
}
