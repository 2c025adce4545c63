package org.masthead.feed.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.article.model.LiveChange;
import org.masthead.cache.model.PartsChanged;
import org.masthead.feed.model.NewsRow;
import org.masthead.feed.model.SitemapFile;
import org.masthead.feed.model.SitemapRow;

/** Finds what sitemaps list: live stories and nothing else. */
@Stateless
public class Sitemaps {

    /** Most stories that a sitemap of news may list. */
    public static final int NEWS = 1000;

    private static final String LISTED = " from Listing l join l.story s where l.id.name = 'site' ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Event<PartsChanged> changes;

    /** The files that list at least one story; a look into an index for each. */
    public List<SitemapFile> files() {
        var files = new ArrayList<SitemapFile>();
        var next = firstFrom(1);
        while (next.isPresent()) {
            var file = SitemapFile.of(next.get());
            files.add(file);
            next = firstFrom(file.last() + 1);
        }
        return files;
    }

    /** The stories of a file. */
    public List<SitemapRow> rows(SitemapFile file) {
        return entityManager
                .createQuery(
                        "select new org.masthead.feed.model.SitemapRow(s.address, s.publishedAt)" + LISTED
                                + "and l.id.articleId between :first and :last order by l.id.articleId",
                        SitemapRow.class)
                .setParameter("first", file.first())
                .setParameter("last", file.last())
                .getResultList();
    }

    /** The stories that readers first got since a moment, the newest first, as many as may be listed. */
    public List<NewsRow> newsSince(Instant moment) {
        return entityManager
                .createQuery(
                        "select new org.masthead.feed.model.NewsRow(s.id, s.address, s.headline, s.language, s.firstPublishedAt)"
                                + LISTED
                                + "and l.firstPublishedAt >= :moment order by l.id.name, l.firstPublishedAt desc, l.id.articleId desc",
                        NewsRow.class)
                .setParameter("moment", moment)
                .setMaxResults(NEWS)
                .getResultList();
    }

    /** Of all files of stories, the one of the story that changed is not true any more. */
    public void change(@Observes LiveChange change) {
        changes.fire(new PartsChanged(Set.of(SitemapFile.of(change.storyId()).part())));
    }

    private Optional<Long> firstFrom(long id) {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(l.id.articleId) from Listing l where l.id.name = 'site' and l.id.articleId >= :id",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}
