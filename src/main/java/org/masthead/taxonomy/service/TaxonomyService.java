package org.masthead.taxonomy.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Desk;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Slugs;
import org.masthead.taxonomy.model.Tag;

/** Sections in the order of the menu, and tags by name. */
@Stateless
public class TaxonomyService {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Section> sections() {
        return entityManager
                .createQuery("select s from Section s join fetch s.desk order by s.position, s.name", Section.class)
                .getResultList();
    }

    public Optional<Section> findSection(String slug) {
        return sections().stream()
                .filter(section -> section.getSlug().equals(slug))
                .findFirst();
    }

    /** The section a desk's stories run in unless somebody says otherwise. */
    public Optional<Section> findSectionOf(Desk desk) {
        return sectionsOf(desk).stream()
                .max(Comparator.comparing(Section::isHome)
                        .thenComparing(Section::getPosition, Comparator.reverseOrder()));
    }

    /** The sections that a desk fills. */
    public List<Section> sectionsOf(Desk desk) {
        return sections().stream()
                .filter(section -> section.getDesk().equals(desk))
                .toList();
    }

    /** The tags of these names; those not seen before are made. */
    public Set<Tag> tags(List<String> names) {
        var tags = new LinkedHashSet<Tag>();
        names.forEach(name -> tags.add(tag(name)));
        return tags;
    }

    public Optional<Tag> findTag(String slug) {
        return entityManager
                .createQuery("select t from Tag t where t.slug = :slug", Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private Tag tag(String name) {
        return findTag(Slugs.of(name)).orElseGet(() -> {
            var tag = new Tag(name);
            entityManager.persist(tag);
            return tag;
        });
    }
}
