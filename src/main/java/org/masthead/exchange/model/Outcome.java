package org.masthead.exchange.model;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one file of a batch.
 *
 * @param articleId id of the story it became, or null when it was refused
 * @param refusals sentences that say why it was refused; empty when it was not
 */
public record Outcome(AgencyFile file, Long articleId, List<String> refusals) implements Serializable {

    public boolean isTakenIn() {
        return articleId != null;
    }
}
