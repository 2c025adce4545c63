package org.masthead.article.model;

import java.time.Instant;
import java.util.List;
import org.masthead.body.model.Dropped;

/**
 * What a save answers.
 *
 * @param version the version to send with the next act
 * @param status where the working copy stands now
 * @param at when it was saved
 * @param dropped what the body lost because the schema does not know it
 */
public record Saved(Long id, long version, DraftStatus status, Instant at, List<Dropped> dropped) {

    /** The answer for an article that was just written. */
    public static Saved of(Article article, List<Dropped> dropped) {
        return new Saved(article.getId(), article.getVersion(), article.getStatus(), article.getChangedAt(), dropped);
    }
}
