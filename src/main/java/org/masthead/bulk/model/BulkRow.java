package org.masthead.bulk.model;

/**
 * What became of one story.
 *
 * @param headline null when it has none, or is not the person’s to read
 * @param sentence why not, or null
 */
public record BulkRow(Long articleId, Long deskId, String headline, Outcome outcome, String sentence) {

    /** The same for somebody who may not read the story. */
    public BulkRow unnamed() {
        return new BulkRow(articleId, deskId, null, outcome, sentence);
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED || outcome == Outcome.NOT_UNDONE;
    }
}
