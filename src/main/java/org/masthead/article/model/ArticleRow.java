package org.masthead.article.model;

import java.time.Instant;

/**
 * One line of a list of articles.
 *
 * @param version that the person sees, for what is done to many at once
 * @param scheduledFor when it goes out, or null
 * @param publishedAt when readers got the text they see, or null
 */
public record ArticleRow(
        Long id,
        long version,
        String headline,
        String slugline,
        DraftStatus status,
        PublicStatus publicStatus,
        String desk,
        String section,
        String author,
        String changedBy,
        Instant changedAt,
        Instant statusSince,
        int urgency,
        String language,
        Instant scheduledFor,
        Instant publishedAt) {}
