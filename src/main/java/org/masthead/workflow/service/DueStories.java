package org.masthead.workflow.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
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

    @Inject
    private Event<Concerned> concerns;

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
     * it, such as when its publisher lost the right, the promise is taken back, the audit says why and its people are told.
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
            takeBack(article, publisher, why(refusals, article));
        }
    }

    /** Who reads it is not who lacks the right. */
    private static String why(List<Refusal> refusals, Article article) {
        return Refusal.sentences(refusals.stream()
                .map(refusal -> refusal.key().equals("desk.capability") ? noLonger(article) : refusal)
                .toList());
    }

    private static Refusal noLonger(Article article) {
        return Refusal.of(
                "due.publisher",
                article.getScheduledBy().getDisplayName(),
                article.getDesk().getName());
    }

    private void takeBack(Article article, Person publisher, String why) {
        var people = people(article, publisher);
        article.unschedule(publisher, clock.now());
        events.fire(ArticleEvent.of("article.unschedule", article, why));
        concerns.fire(Concerned.of("article.hold-back", article, people, null, why));
    }

    /** Whoever promised it, those who have a part in it, and those who found it good to go. */
    private Set<Long> people(Article article, Person publisher) {
        var asked = Stream.of(Part.values())
                .flatMap(part -> article.getAssignment().find(part).stream())
                .map(Person::getId);
        return Stream.of(Stream.of(publisher.getId()), asked, approvers(article))
                .flatMap(ids -> ids)
                .collect(toSet());
    }

    private Stream<Long> approvers(Article article) {
        return entityManager.createQuery("""
                        select distinct p.id from Turn t join t.endedBy p
                        where t.article = :article and t.act in ('approve', 'override') and t.endedAt >=
                            (select max(s.endedAt) from Turn s where s.article = :article and s.act = 'submit')""", Long.class).setParameter("article", article).getResultList().stream();
    }
}
