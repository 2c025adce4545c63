package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.Hold;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.Presence;
import org.masthead.presence.model.PresenceEvent;
import org.masthead.presence.model.PresenceRules;
import org.masthead.presence.model.Visit;

/** Passes a story from one who writes to the next: asked for and handed over, or taken. */
@Stateless
public class HandingService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private Holds holds;

    @Inject
    private Answers answers;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PresenceEvent> events;

    @Inject
    private Event<ArticleEvent> acts;

    @Inject
    private Event<Concerned> concerns;

    /**
     * Asks whoever writes in a story for it.
     *
     * @throws Refused when nobody writes in it, or the person could not either
     */
    public Presence ask(Long id, String page) {
        var article = articles.get(id);
        Refused.ifAny(PresenceRules.againstAsking(article, me.authority(), clock.now()));
        findVisit(page).orElseThrow(() -> Refused.because("presence.notHere")).ask(clock.now());
        return told(article, page);
    }

    /**
     * Hands the story of a page on to somebody who asked for it.
     *
     * @param to id of the person who asked
     * @throws Refused when the page does not have it, or the other person left
     */
    public Presence handOver(Long id, String page, Long to) {
        var article = locked(id);
        Refused.ifAny(PresenceRules.againstHandingOver(article, me.authority(), page, clock.now()));
        var asking = findAsking(article, to).orElseThrow(() -> Refused.because("presence.askerGone"));
        asking.settle();
        entityManager.flush();
        holds.give(article, asking);
        return told(article, page);
    }

    /**
     * Tells somebody who asked that it is not the time.
     *
     * @throws Refused when the page does not have the story
     */
    public Presence decline(Long id, String page, Long to) {
        var article = articles.get(id);
        Refused.ifAny(PresenceRules.againstHandingOver(article, me.authority(), page, clock.now()));
        findAsking(article, to).ifPresent(visit -> visit.decline(clock.now()));
        return told(article, page);
    }

    /**
     * Takes a story from whoever writes in it. What that person has written so far is filed as hers, and her page may file
     * what it had not saved yet.
     *
     * @throws Refused when the person may not write in it, or may not take it over
     */
    public Presence takeOver(Long id, @NotNull @Pattern(regexp = Beat.TOKEN) String page) {
        var article = locked(id);
        Refused.ifAny(PresenceRules.againstTakingOver(article, me.authority(), clock.now()));
        var lost = article.findHold(clock.now()).filter(hold -> !hold.isOf(page));
        lost.ifPresent(hold -> take(article, hold, page));
        if (lost.isEmpty()) {
            article.holdBy(me.person(), page, clock.now());
        }
        holds.welcome(page);
        findVisit(page).ifPresent(Visit::settle);
        return told(article, page);
    }

    private void take(Article article, Hold from, String page) {
        holds.displace(article, from);
        article.takeOver(me.person(), page, clock.now());
        if (!me.authority().is(from.getPerson())) {
            var act = "article.take-over";
            acts.fire(ArticleEvent.of(act, article, from.getPerson().getDisplayName()));
            concerns.fire(Concerned.of(act, article, Set.of(from.getPerson().getId()), me.getName(), null));
        }
    }

    private Presence told(Article article, String page) {
        entityManager.flush();
        events.fire(new PresenceEvent(article.getId(), page));
        return answers.to(article, page);
    }

    private Article locked(Long id) {
        articles.findLocked(id);
        return articles.get(id);
    }

    private Optional<Visit> findVisit(String page) {
        return Optional.ofNullable(entityManager.find(Visit.class, page))
                .filter(visit -> me.authority().is(visit.getPerson()));
    }

    private Optional<Visit> findAsking(Article article, Long person) {
        return entityManager
                .createQuery("""
                        select v from Visit v where v.article = :article and v.person.id = :person
                        and v.askedAt is not null and v.seenAt > :gone""", Visit.class)
                .setParameter("article", article)
                .setParameter("person", person)
                .setParameter("gone", holds.gone())
                .getResultStream()
                .max(Comparator.comparing(Visit::getAskedAt));
    }
}
