package org.masthead.search.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.search.mapper.orm.Search;
import org.masthead.search.model.IndexedStory;
import org.masthead.search.model.SearchDue;
import org.masthead.search.model.StoryFields;

/** Writes live stories into the index, and takes out those that are live no more. */
@Stateless
public class StoryIndex {

    /** Changes that are taken in at once. */
    static final int BATCH = 50;

    private static final int LONGEST_REBUILD = (int) Duration.ofHours(12).toSeconds();

    @PersistenceContext
    private EntityManager entityManager;

    /** What is compared of index and database. */
    private record Extent(long stories, Instant newest) {

        static Extent of(long stories, Instant newest) {
            return new Extent(stories, newest == null ? null : newest.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /**
     * Takes in the newest changes, so that a story that goes out does not wait for a section that moves with all of its own.
     * They are on disk before they are forgotten; those made meanwhile are left for next time.
     *
     * @return how many there were, at most {@link #BATCH}
     */
    public int takeIn() {
        var due = entityManager
                .createQuery("select d from SearchDue d order by d.id desc", SearchDue.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (!due.isEmpty()) {
            var ids = due.stream().map(SearchDue::getStoryId).collect(toSet());
            var live = entityManager
                    .createQuery("select s from IndexedStory s where s.id in :ids", IndexedStory.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(toMap(IndexedStory::getId, story -> story));
            var plan = Search.session(entityManager).indexingPlan();
            live.values().forEach(plan::addOrUpdate);
            ids.stream().filter(id -> !live.containsKey(id)).forEach(id -> plan.purge(IndexedStory.class, id, null));
            plan.execute();
            entityManager
                    .createQuery("delete from SearchDue d where d in :due")
                    .setParameter("due", due)
                    .executeUpdate();
        }
        return due.size();
    }

    /** Whether the index has as many stories as are live, and the newest text of all. */
    public boolean isInStep() {
        var live = entityManager
                .createQuery("select count(s), max(s.publishedAt) from IndexedStory s", Object[].class)
                .getSingleResult();
        var found = Search.session(entityManager)
                .search(IndexedStory.class)
                .select(field -> field.field(StoryFields.PUBLISHED, Instant.class))
                .where(field -> field.matchAll())
                .sort(field -> field.field(StoryFields.PUBLISHED).desc())
                .fetch(1);
        var indexed = Extent.of(
                found.total().hitCount(), found.hits().stream().findFirst().orElse(null));
        return indexed.equals(Extent.of((Long) live[0], (Instant) live[1]));
    }

    /** Makes the index anew, a few stories at a time. Meanwhile readers find what is already in it. */
    @TransactionAttribute(NOT_SUPPORTED)
    public void rebuild() throws InterruptedException {
        Search.mapping(entityManager.getEntityManagerFactory())
                .scope(IndexedStory.class)
                .massIndexer()
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(BATCH)
                .mergeSegmentsOnFinish(true)
                .transactionTimeout(LONGEST_REBUILD)
                .startAndWait();
    }
}
