package org.masthead.revision.model;

import java.time.Instant;
import org.masthead.article.model.Copy;

/**
 * A text that waits, merged with what its story says now as far as that goes.
 *
 * @param version the version of the story it was merged with
 * @param mine who wrote the text that waits
 * @param mineAt when it was sent
 * @param theirs who changed the story last
 * @param theirsAt when
 */
public record Merging(
        Long articleId,
        long version,
        String mine,
        Instant mineAt,
        String theirs,
        Instant theirsAt,
        Copy now,
        CopyMerge merge) {}
