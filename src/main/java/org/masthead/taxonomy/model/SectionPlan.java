package org.masthead.taxonomy.model;

/**
 * A section as somebody wants it.
 *
 * @param slug its address without the slash; made of the name where it is blank
 * @param deskId the desk that fills it
 * @param parentId the section it stands under, or null
 * @param hidden whether the menu leaves it out
 */
public record SectionPlan(String name, String slug, Long deskId, Long parentId, boolean hidden) {

    public SectionPlan {
        name = name == null ? "" : name.strip();
        slug = slug == null || slug.isBlank() ? Slugs.of(name) : slug.strip();
    }
}
