package org.masthead.redirect.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.article.model.PublicStatus;
import org.masthead.imprint.model.StandingPage;

/** Tells at which paths readers find something. */
@Stateless
public class LivePaths {

    /** Paths of one statement. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entityManager;

    /** Those of some paths that lead to a live story, a section or a standing page. */
    public Set<String> among(Collection<String> paths) {
        var live = new HashSet<String>();
        var all = List.copyOf(paths);
        for (var first = 0; first < all.size(); first += AT_ONCE) {
            live.addAll(stories(all.subList(first, Math.min(first + AT_ONCE, all.size()))));
        }
        entityManager
                .createQuery("select s.slug from Section s", String.class)
                .getResultStream()
                .map(slug -> "/" + slug)
                .forEach(live::add);
        entityManager
                .createQuery("select p from StandingPage p where p.published = true", StandingPage.class)
                .getResultStream()
                .map(StandingPage::address)
                .forEach(live::add);
        return live;
    }

    private List<String> stories(List<String> paths) {
        return entityManager
                .createQuery(
                        "select a.live.address from Article a where a.live.status = :live and a.live.address in :paths",
                        String.class)
                .setParameter("live", PublicStatus.LIVE)
                .setParameter("paths", paths)
                .getResultList();
    }
}
