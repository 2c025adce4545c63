package org.masthead.article.model;

import java.time.Instant;

/**
 * One line of what somebody has in work.
 *
 * @param returnReason what the reviewer wrote, or null
 * @param scheduledFor when it goes out, or null
 */
public record WorkRow(
        Long id,
        String headline,
        String slugline,
        String language,
        DraftStatus status,
        PublicStatus publicStatus,
        String desk,
        Instant changedAt,
        Instant statusSince,
        String returnReason,
        Instant scheduledFor) {}
