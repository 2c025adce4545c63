package org.masthead.site.model;

import java.util.List;

/**
 * A section of the menu and those that stand under it.
 *
 * @param under in their order; often empty
 */
public record TopSection(SectionRow section, List<SectionRow> under) {

    /** The menu as it is read: in the order of the sections. */
    public static List<TopSection> of(List<SectionRow> sections) {
        return sections.stream()
                .filter(section -> section.parent() == null)
                .map(top -> new TopSection(
                        top,
                        sections.stream()
                                .filter(section -> top.slug().equals(section.parent()))
                                .toList()))
                .toList();
    }

    /** Whether a section is this one or stands under it. */
    public boolean holds(String slug) {
        return section.slug().equals(slug)
                || under.stream().anyMatch(section -> section.slug().equals(slug));
    }
}
