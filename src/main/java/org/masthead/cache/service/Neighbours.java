package org.masthead.cache.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
            select a.id from Article a join a.live.lists l
            where l.name = :list and (l.firstPublishedAt < :at or l.firstPublishedAt = :at and a.id < :id)
            order by l.firstPublishedAt desc, a.id desc""";

    private static final String AFTER = """
            select a.id from Article a join a.live.lists l
            where l.name = :list and (l.firstPublishedAt > :at or l.firstPublishedAt = :at and a.id > :id)
            order by l.firstPublishedAt, a.id""";

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

    private Stream<Long> find(String neighbour, String section, Long story, Instant at) {
        return entityManager
                .createQuery(neighbour, Long.class)
                .setParameter("list", "section/" + section)
                .setParameter("at", at)
                .setParameter("id", story)
                .setMaxResults(1)
                .getResultStream();
    }
}
