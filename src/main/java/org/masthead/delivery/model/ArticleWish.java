package org.masthead.delivery.model;

import java.time.Instant;
import java.util.List;
import org.masthead.article.model.Genre;
import org.masthead.search.model.SearchWords;

/**
 * Which live stories a program asks for. What is null is not asked.
 *
 * @param words all of which they have
 * @param lists names of the lists they stand in, all of them; at least one
 * @param language BCP 47; narrower ones fit too
 * @param from the first moment at which readers may have got them first
 * @param until the first moment that is too late for that
 * @param updatedSince readers got the text they see now then or later
 * @param limit how many at most
 * @param after the story before the first one
 */
public record ArticleWish(
        SearchWords words,
        List<String> lists,
        String language,
        Genre genre,
        Instant from,
        Instant until,
        Instant updatedSince,
        int limit,
        Cursor after,
        boolean ninjs) {

    /** Stories in an answer where nobody says how many. */
    public static final int USUAL = 20;

    /** Stories in an answer at most. */
    public static final int MOST = 100;
}
