package org.masthead.article.model;

import java.time.Instant;

/**
 * One revision in a list, without what it says.
 *
 * @param note why it was filed, or null
 */
public record RevisionRow(Long id, int number, RevisionKind kind, String author, Instant madeAt, String note) {}
