package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rules;

/** Publishes scheduled stories on behalf of those who scheduled them. */
@Stateless
public class DueStories {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private Publication publication;

    @Inject
    private ChecklistService checklists;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    /** Ids of the stories whose moment has come, the longest due first. */
    public List<Long> ids() {
        return entityManager
                .createQuery("""
                        select a.id from Article a
                        where a.status = :scheduled and a.scheduledFor <= :now order by a.scheduledFor""", Long.class)
                .setParameter("scheduled", DraftStatus.SCHEDULED)
                .setParameter("now", clock.now())
                .getResultList();
    }

    /**
     * Publishes one story, unless somebody took the promise back meanwhile. Where the rules have come to speak against
     * it, such as when its publisher lost the right, the promise is taken back and the audit says why.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(Long id) {
        articles.findLocked(id).filter(this::isDue).ifPresent(this::publish);
    }

    private boolean isDue(Article article) {
        return article.getStatus() == DraftStatus.SCHEDULED
                && !article.getScheduledFor().isAfter(clock.now());
    }

    private void publish(Article article) {
        var publisher = article.getScheduledBy();
        me.actAs(publisher.getUserName());
        var refusals = Rules.against(
                Move.PUBLISH, article, me.authority(), () -> checklists.against(article, clock.now()), clock.now());
        if (refusals.isEmpty()) {
            publication.publish(article, publisher, clock.now());
            events.fire(ArticleEvent.of("article.publish", article, "scheduled"));
        } else {
            article.unschedule(publisher, clock.now());
            events.fire(ArticleEvent.of("article.unschedule", article, Refusal.sentences(refusals)));
        }
    }
}
