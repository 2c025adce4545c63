package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.masthead.search.model.IndexedStory;
import org.masthead.search.service.IndexKeeper;

/** What the search knows. It is on disk and outlives the stories of a test, unless it is emptied. */
@ApplicationScoped
public class Index {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    @Inject
    private Ground ground;

    @Inject
    private IndexKeeper keeper;

    @PersistenceUnit
    private EntityManagerFactory persistence;

    /** Returns when it knows all that is live, and nobody is about to write into it. */
    public void settle() {
        var started = System.nanoTime();
        while (ground.count("search_due") > 0 && System.nanoTime() - started < PATIENCE) {
            keeper.catchUp();
        }
    }

    /** Takes everything out. */
    public void empty() {
        if (hasAny()) {
            stories().workspace().purge();
            stories().workspace().refresh();
        }
    }

    private boolean hasAny() {
        try (var reader = stories().extension(LuceneExtension.get()).openIndexReader()) {
            return reader.numDocs() > 0;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private SearchScope<IndexedStory> stories() {
        return Search.mapping(persistence).scope(IndexedStory.class);
    }
}
