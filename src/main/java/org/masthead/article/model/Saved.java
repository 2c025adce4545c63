package org.masthead.article.model;

import java.util.List;
import org.masthead.body.model.Dropped;

/**
 * What a save answers.
 *
 * @param version the version to send with the next act
 * @param dropped what the body lost because the schema does not know it
 */
public record Saved(Long id, long version, List<Dropped> dropped) {}
