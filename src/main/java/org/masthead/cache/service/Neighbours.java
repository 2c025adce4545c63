package org.masthead.cache.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.article.model.LiveChange;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;

/**
 * Finds the stories before and after one that comes into a section, and into the one above it: what their pages call the next
 * and the previous story is another one from now on.
 */
@Stateless
public class Neighbours {

    private static final String BEFORE = """
            select l.article_id from {h-schema}live_list l
            where l.name = :list and l.first_published_at <= :at and (l.first_published_at < :at or l.article_id < :id)
            order by l.name, l.first_published_at desc, l.article_id desc""";

    private static final String AFTER = """
            select l.article_id from {h-schema}live_list l
            where l.name = :list and l.first_published_at >= :at and (l.first_published_at > :at or l.article_id > :id)
            order by l.name, l.first_published_at, l.article_id""";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Event<PartsChanged> changes;

    public void find(@Observes LiveChange change) {
        if (comes(change)) {
            var at = entityManager
                    .createQuery("select a.live.firstPublishedAt from Article a where a.id = :id", Instant.class)
                    .setParameter("id", change.storyId())
                    .getSingleResult();
            changes.fire(new PartsChanged(change.after().sections().stream()
                    .flatMap(section -> Stream.of(BEFORE, AFTER)
                            .flatMap(neighbour -> find(neighbour, section, change.storyId(), at)))
                    .map(Part::story)
                    .collect(toSet())));
        }
    }

    private static boolean comes(LiveChange change) {
        return change.after() != null
                && (change.before() == null
                        || !change.before().sections().equals(change.after().sections()));
    }

    /** The list alone, and its name in the order, so that H2 reads one row of an index. */
    private Stream<Long> find(String neighbour, String section, Long story, Instant at) {
        return ((List<?>) entityManager
                        .createNativeQuery(neighbour)
                        .setParameter("list", "section/" + section)
                        .setParameter("at", at)
                        .setParameter("id", story)
                        .setMaxResults(1)
                        .getResultList())
                .stream().map(id -> ((Number) id).longValue());
    }
}
