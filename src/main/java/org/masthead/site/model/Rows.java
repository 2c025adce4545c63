package org.masthead.site.model;

import java.util.List;

/**
 * One page of a list of stories, the newest first.
 *
 * @param stories at most {@link #SIZE}
 * @param number of the page, from 1
 * @param older whether there are stories after these
 */
public record Rows(List<StoryRow> stories, int number, boolean older) {

    /** Stories on a page. */
    public static final int SIZE = 20;

    /** Farthest page that is served: readers who want more go by tag or search. */
    public static final int LAST = 500;

    /** Makes a page from up to one story more than fits on it, which tells whether there is a next one. */
    public static Rows of(List<StoryRow> found, int number) {
        var older = found.size() > SIZE && number < LAST;
        return new Rows(List.copyOf(found.subList(0, Math.min(SIZE, found.size()))), number, older);
    }

    public boolean isEmpty() {
        return stories.isEmpty();
    }

    public boolean newer() {
        return number > 1;
    }
}
