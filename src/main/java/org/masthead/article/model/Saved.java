package org.masthead.article.model;

import java.util.List;
import org.masthead.body.model.Dropped;

/**
 * What a save answers.
 *
 * @param version the version to send with the next act
 * @param status where the working copy stands now
 * @param dropped what the body lost because the schema does not know it
 */
public record Saved(Long id, long version, DraftStatus status, List<Dropped> dropped) {

    /** The answer for an article that was just written. */
    public static Saved of(Article article, List<Dropped> dropped) {
        return new Saved(article.getId(), article.getVersion(), article.getStatus(), dropped);
    }
}
