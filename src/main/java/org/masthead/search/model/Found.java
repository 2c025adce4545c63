package org.masthead.search.model;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many stories there are, or at least how many
 * @param exact whether the total is exact
 * @param number of the page, from 1
 * @param meant other words that find something where these find nothing, or null
 * @param named pages of tags and people whose names begin with the words
 */
public record Found(List<Hit> hits, long total, boolean exact, int number, String meant, List<NamedList> named) {

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Whether there are pages after this one. */
    public boolean hasNext() {
        return number < SearchWish.LAST && total > (long) number * SearchWish.SIZE;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
