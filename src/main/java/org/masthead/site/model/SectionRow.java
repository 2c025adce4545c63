package org.masthead.site.model;

/**
 * A section in the menu.
 *
 * @param parent slug of the section it stands under, or null
 */
public record SectionRow(String slug, String name, String parent) {

    /** Path on the public site. */
    public String address() {
        return "/" + slug;
    }
}
