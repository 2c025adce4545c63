package org.masthead.bulk.model;

/**
 * What became of one story.
 *
 * @param sentence why not, or null
 */
public record BulkRow(Long articleId, String headline, Outcome outcome, String sentence) {

    public boolean isRefused() {
        return outcome == Outcome.REFUSED || outcome == Outcome.NOT_UNDONE;
    }
}
