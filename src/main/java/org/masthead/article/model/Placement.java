package org.masthead.article.model;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Slugs;
import org.masthead.taxonomy.model.Tag;

/**
 * Where readers find a story.
 *
 * @param address path on the public site
 * @param sections slugs of its section and of the one above it, its own first
 * @param tags slugs
 * @param authors slugs of the names it is printed under
 */
public record Placement(String address, Set<String> sections, Set<String> tags, Set<String> authors) {

    /** Where a text belongs. */
    public static Placement of(String address, Copy copy, Set<Tag> tags) {
        return new Placement(
                address,
                sections(copy.getSection()),
                tags.stream().map(Tag::getSlug).collect(toSet()),
                copy.getBylines().stream().map(Slugs::of).collect(toSet()));
    }

    private static Set<String> sections(Section section) {
        return Stream.of(section, section.getParent())
                .filter(known -> known != null)
                .map(Section::getSlug)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Slug of its own section. */
    public String section() {
        return sections.iterator().next();
    }

    /** Names of the lists it stands in, as {@link LiveList} has them. */
    public Stream<String> lists() {
        return Stream.of(
                        Stream.of(LiveList.SITE),
                        sections.stream().map(slug -> "section/" + slug),
                        tags.stream().map(slug -> "tag/" + slug),
                        authors.stream().map(slug -> "author/" + slug))
                .flatMap(names -> names);
    }
}
