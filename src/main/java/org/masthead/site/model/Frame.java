package org.masthead.site.model;

import java.util.List;
import org.masthead.imprint.model.Paper;

/**
 * All that the head and the foot of a page are made of; pages with the same frame have the same markup there.
 *
 * @param here slug of the section that the page stands in, {@code search}, or empty
 * @param sections of the menu, in their order
 */
public record Frame(String here, List<SectionRow> sections, Paper paper) {}
