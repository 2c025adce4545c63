package org.masthead.site.model;

/** A section in the menu. */
public record SectionRow(String slug, String name) {

    /** Path on the public site. */
    public String address() {
        return "/" + slug;
    }
}
