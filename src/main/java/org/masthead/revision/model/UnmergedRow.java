package org.masthead.revision.model;

import java.time.Instant;

/** One text that waits to be merged, in a list. */
public record UnmergedRow(
        Long id, Long articleId, Long deskId, String headline, String language, String person, Instant madeAt) {}
