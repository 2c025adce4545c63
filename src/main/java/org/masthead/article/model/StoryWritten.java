package org.masthead.article.model;

import java.time.Instant;

/**
 * The working copy of a story was replaced; pages that show it hear of each time, the audit does not.
 *
 * @param version the story has now
 * @param page token of the page that wrote it, or null when none did
 * @param by name of who wrote it
 */
public record StoryWritten(Long article, long version, String page, String by, Instant at) {

    /** The article as it was just written. */
    public static StoryWritten of(Article article, String page, String by) {
        return new StoryWritten(article.getId(), article.getVersion(), page, by, article.getChangedAt());
    }
}
