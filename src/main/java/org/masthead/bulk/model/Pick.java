package org.masthead.bulk.model;

/**
 * A story that was picked.
 *
 * @param seen version the person saw
 */
public record Pick(Long articleId, long seen) {}
