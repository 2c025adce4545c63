package org.masthead.site.model;

/**
 * A section in the menu.
 *
 * @param parent slug of the section it stands under, or null
 * @param hidden whether the menu leaves it out
 */
public record SectionRow(String slug, String name, String parent, boolean hidden) {

    /** A section that stands in the menu. */
    public SectionRow(String slug, String name, String parent) {
        this(slug, name, parent, false);
    }

    /** Path on the public site. */
    public String address() {
        return "/" + slug;
    }
}
