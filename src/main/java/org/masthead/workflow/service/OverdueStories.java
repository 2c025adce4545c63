package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.service.NewsroomClock;

/** Tells those who were asked, once, that a story is not ready when it was wanted. */
@Stateless
public class OverdueStories {

    private static final Set<DraftStatus> READY =
            Set.of(DraftStatus.NONE, DraftStatus.APPROVED, DraftStatus.SCHEDULED, DraftStatus.SPIKED);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    @Inject
    private Event<Concerned> concerns;

    /** Ids of the stories that are overdue and of which nobody was told yet. */
    public List<Long> ids() {
        return entityManager
                .createQuery("""
                        select a.id from Article a where a.assignment.dueAt < :now and a.assignment.overdueTold = false
                        and a.status not in :ready""", Long.class)
                .setParameter("now", clock.now())
                .setParameter("ready", READY)
                .getResultList();
    }

    /** Tells those who have a part in one story, or its author where nobody has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(Long id) {
        me.actAs("");
        articles.findLocked(id)
                .filter(article -> article.getAssignment().isNewlyOverdue(clock.now()))
                .ifPresent(article -> {
                    article.toldOverdue();
                    concerns.fire(Concerned.of("article.overdue", article, people(article), null, null));
                });
    }

    private static Set<Long> people(Article article) {
        var asked = Stream.of(Part.values())
                .flatMap(part -> article.getAssignment().find(part).stream())
                .map(Person::getId)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? Set.of(article.getAuthor().getId()) : asked;
    }
}
