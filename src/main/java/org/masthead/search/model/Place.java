package org.masthead.search.model;

import java.time.Instant;

/**
 * Where a story stands among all, the newest first.
 *
 * @param firstPublishedAt to the millisecond
 */
public record Place(Long storyId, Instant firstPublishedAt) {}
