package org.masthead.board.model;

import org.masthead.article.model.DraftStatus;

/**
 * A column of the board: a status, or a stage of review.
 *
 * @param stageId id of the stage, or null of a status
 * @param name name of the stage, or null of a status
 * @param step place of the stage in the order, or 0 of a status
 */
public record Column(DraftStatus status, Long stageId, String name, int step) {

    /** Name in the page and in what its script sends, as {@code APPROVED} or {@code stage-7}. */
    public String key() {
        return stageId == null ? status.name() : "stage-" + stageId;
    }

    /** Whether stories that stand in a status, and in a stage if it is one of review, stand here. */
    public boolean holds(DraftStatus other, Long otherStage) {
        return stageId == null ? status == other : stageId.equals(otherStage);
    }
}
