package org.masthead.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.article.model.LiveChange;
import org.masthead.search.model.SearchDue;

/** Notes what the index must look at, in the transaction that changes it. */
@Stateless
public class SearchQueue {

    @PersistenceContext
    private EntityManager entityManager;

    /** A story came, changed or went. */
    public void note(@Observes LiveChange change) {
        entityManager.persist(new SearchDue(change.storyId()));
    }
}
