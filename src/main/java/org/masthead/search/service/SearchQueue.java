package org.masthead.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.article.model.LiveChange;
import org.masthead.search.model.SearchDue;
import org.masthead.taxonomy.model.SectionEvent;

/** Notes what the index must look at, in the transaction that changes it. */
@Stateless
public class SearchQueue {

    @PersistenceContext
    private EntityManager entityManager;

    /** A story came, changed or went. */
    public void note(@Observes LiveChange change) {
        entityManager.persist(new SearchDue(change.storyId()));
    }

    /**
     * A section has another name or place: so have the lists of its stories, and of those in sections under it. Whoever hears
     * of it first, they stand in the list of the slug before or of the one now.
     */
    public void note(@Observes SectionEvent event) {
        if (event.slugBefore() != null && !event.act().equals("section.order")) {
            entityManager
                    .createNativeQuery("""
                            insert into {h-schema}search_due (story_id)
                            select l.article_id from {h-schema}live_list l where l.name = ?1 or l.name = ?2""")
                    .setParameter(1, "section/" + event.slugBefore())
                    .setParameter(2, "section/" + event.slug())
                    .executeUpdate();
        }
    }
}
