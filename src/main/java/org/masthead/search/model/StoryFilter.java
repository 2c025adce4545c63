package org.masthead.search.model;

import java.time.Instant;
import java.util.List;

/**
 * Which live stories are looked for. What is null is not asked.
 *
 * @param words all of which they must have
 * @param where anywhere in the story, or only above it
 * @param lists names of lists in all of which they stand, as {@code section/world}
 * @param from first moment at which readers may have got them first
 * @param until first moment that is too late for that
 * @param updatedSince readers got the text they see now then or later
 * @param genre name of their form
 * @param language BCP 47; narrower ones fit too
 * @param after the story before the first one, where the newest come first
 */
public record StoryFilter(
        SearchWords words,
        Where where,
        List<String> lists,
        Instant from,
        Instant until,
        Instant updatedSince,
        String genre,
        String language,
        Place after) {

    /** Where words may stand. */
    public enum Where {
        ANYWHERE(StoryFields.HEADLINE, StoryFields.ABOUT, StoryFields.TEXT),
        /** In the headline, or in what is around the story: kicker, section, tags, names. */
        ABOVE(StoryFields.HEADLINE, StoryFields.ABOUT);

        private final List<String> fields;

        Where(String... fields) {
            this.fields = List.of(fields);
        }

        /** Names of the fields that have them. */
        public List<String> fields() {
            return fields;
        }
    }

    /** Stories that have some words in a time. */
    public static StoryFilter of(SearchWords words, List<String> lists, Instant from, Instant until) {
        return new StoryFilter(words, Where.ANYWHERE, lists, from, until, null, null, null, null);
    }

    /** Stories that have some words above their text. */
    public static StoryFilter above(SearchWords words, List<String> lists) {
        return new StoryFilter(words, Where.ABOVE, lists, null, null, null, null, null, null);
    }
}
