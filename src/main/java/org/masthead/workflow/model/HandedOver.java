package org.masthead.workflow.model;

import java.util.List;
import org.masthead.platform.model.Refusal;

/**
 * What became of work that was handed over.
 *
 * @param stories how many changed hands, wholly or in part
 * @param kept what is where it was, story by story
 */
public record HandedOver(int stories, List<Kept> kept) {

    /**
     * Why something about a story stays with whoever had it.
     *
     * @param headline of the story; null when nobody has written one
     */
    public record Kept(Long story, String headline, Refusal why) {}
}
