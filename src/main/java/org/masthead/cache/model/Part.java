package org.masthead.cache.model;

/**
 * Something that pages of the public site show. When it changes, the pages that show it are dropped.
 *
 * @param name as {@code story/12}; lists have the names that live stories are listed under
 */
public record Part(String name) {

    /** The list of all live stories. */
    public static final Part LATEST = new Part("site");

    /** What every page shows: settings, menu, sections, pages of the paper's own. */
    public static final Part SITE = new Part("every page");

    /** What authors say of themselves. */
    public static final Part PROFILES = new Part("profiles");

    /** What is told in words that depend on which day it is in the newsroom. */
    public static final Part DAY = new Part("day");

    /** A live story: its text, or its line in a list. */
    public static Part story(Long id) {
        return new Part("story/" + id);
    }

    /** The list of a section, with those of sections under it. */
    public static Part section(String slug) {
        return new Part("section/" + slug);
    }

    /** The list of a tag. */
    public static Part tag(String slug) {
        return new Part("tag/" + slug);
    }

    /** The list of an author, and what the author says of themselves. */
    public static Part author(String slug) {
        return new Part("author/" + slug);
    }

    /** How an edited front is arranged. */
    public static Part front(String name) {
        return new Part("front/" + name);
    }
}
