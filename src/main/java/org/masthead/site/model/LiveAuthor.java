package org.masthead.site.model;

import org.masthead.taxonomy.model.Slugs;

/**
 * A name that a story is printed under.
 *
 * @param slug last part of the address of the author's page
 */
public record LiveAuthor(String slug, String name) {

    /** The author of a name. */
    public static LiveAuthor of(String name) {
        return new LiveAuthor(Slugs.of(name), name);
    }

    /** Path of the author's page. */
    public String address() {
        return "/author/" + slug;
    }
}
