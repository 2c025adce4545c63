package org.masthead.search.model;

/** Names of the index and of its fields; those of texts end in the key of a {@link Tongue}. */
public final class StoryFields {

    /** Another number when stories are taken apart otherwise than before: then a new index is made. */
    public static final String INDEX = "stories-2";

    /** Texts, in the order in which a word found there counts. */
    public static final String HEADLINE = "headline";

    public static final String ABOUT = "about";
    public static final String TEXT = "text";

    /** All that the story tells, to be shown and not to be searched. */
    public static final String SHOWN = "shown";

    public static final String LANGUAGE = "language";
    public static final String LISTS = "lists";
    public static final String GENRE = "genre";

    /** Its language and those that are wider, as {@code pt-BR} and {@code pt}. */
    public static final String LOCALES = "locales";

    /** Its id as a number. */
    public static final String STORY = "story";

    public static final String NAMES = "names";
    public static final String SPELLING = "spelling";
    public static final String FIRST_PUBLISHED = "firstPublished";
    public static final String PUBLISHED = "published";

    private StoryFields() {}
}
