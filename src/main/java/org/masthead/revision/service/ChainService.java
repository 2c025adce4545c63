package org.masthead.revision.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.revision.model.BrokenChain;
import org.masthead.revision.model.ChainVerdict;
import org.masthead.revision.model.RevisionEvent;

/** Checks the chain of one story after another, on behalf of nobody. */
@Stateless
public class ChainService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<RevisionEvent> events;

    /**
     * Ids of stories, in pages.
     *
     * @param after the last id of the page before, 0 at first
     * @param most ids to return
     */
    public List<Long> ids(long after, int most) {
        return entityManager
                .createQuery("select a.id from Article a where a.id > :after order by a.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Checks one story, in a transaction of its own. What is found is remembered and told to the audit, unless the same was
     * found before; a chain that is whole again is forgotten.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ChainVerdict check(Long id) {
        var article = entityManager.find(Article.class, id);
        var verdict = ChainVerdict.of(article.getChain());
        var known = entityManager.find(BrokenChain.class, id);
        if (verdict.isGenuine()) {
            if (known != null) {
                entityManager.remove(known);
            }
        } else if (isNew(known, id, verdict)) {
            events.fire(RevisionEvent.broken(article, verdict));
        }
        return verdict;
    }

    private boolean isNew(BrokenChain known, Long id, ChainVerdict verdict) {
        if (known != null) {
            return known.update(verdict, clock.now());
        }
        entityManager.persist(new BrokenChain(id, verdict, clock.now()));
        return true;
    }
}
