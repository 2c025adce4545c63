package org.masthead.front.model;

import java.time.Instant;

/**
 * A front in the list of fronts.
 *
 * @param title name of a section or topic; null for the site
 * @param deskId desk of its section; null when it is the whole newsroom's
 * @param changedAt when the working copy was changed, or null
 * @param liveAt since when readers have the present arrangement, or null when all is by time
 * @param dueAt the moment for which an arrangement is promised, or null
 */
public record FrontRow(
        Long id,
        Front.Kind kind,
        String name,
        String title,
        Long deskId,
        String changedBy,
        Instant changedAt,
        String liveBy,
        Instant liveAt,
        Instant dueAt) {

    /** Whether the working copy was changed since readers got an arrangement, or was never published. */
    public boolean isChanged() {
        return changedAt != null && (liveAt == null || changedAt.isAfter(liveAt));
    }
}
