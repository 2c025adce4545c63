package org.masthead.site.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to read beside a story.
 *
 * @param previous the story of its section that readers got before it, or null
 * @param next the one they got after it, or null
 * @param related picked by hand, then those with the most tags in common, the newest first
 */
public record Around(StoryRow previous, StoryRow next, List<StoryRow> related) {

    /** Ids of all of them. */
    public List<Long> ids() {
        return Stream.concat(Stream.of(previous, next).filter(row -> row != null), related.stream())
                .map(StoryRow::id)
                .toList();
    }
}
