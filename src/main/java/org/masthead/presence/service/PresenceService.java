package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.Presence;
import org.masthead.presence.model.PresenceEvent;
import org.masthead.presence.model.PresenceRules;
import org.masthead.presence.model.Visit;

/**
 * Knows who is in a story. Every open page says every few seconds that it is there and is told who writes and who reads;
 * that is also when somebody who lost the right to write loses the story.
 */
@Stateless
public class PresenceService {

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

    /**
     * Notes that a page is there, and lets it write when it wants to, may, and nobody else does.
     *
     * @throws NotFound when there is no such story, or the person may not read it any more
     */
    public Presence here(@NotNull @Valid Beat beat) {
        holds.see(beat);
        var article = articles.get(beat.article());
        var changed = writes(article, beat.page()) ? !goesOn(article, beat) : begins(article, beat);
        changed |= visit(article, beat);
        if (changed) {
            events.fire(new PresenceEvent(beat.article(), beat.page()));
        }
        return answers.to(article, beat.page());
    }

    private boolean writes(Article article, String page) {
        return article.findHold(clock.now())
                .filter(hold -> PresenceRules.isOf(hold, me.authority(), page))
                .isPresent();
    }

    /** Frees the story when its person only wants to read it from now on, or may not write any more. */
    private boolean goesOn(Article article, Beat beat) {
        var goesOn = beat.writing() && isWriter(article);
        if (!goesOn && holds.free(beat.page())) {
            entityManager.refresh(article);
        }
        return goesOn;
    }

    private boolean begins(Article article, Beat beat) {
        return beat.writing()
                && article.findHold(clock.now()).isEmpty()
                && isWriter(article)
                && holds.take(article, beat);
    }

    private boolean isWriter(Article article) {
        return PresenceRules.againstWriting(article, me.authority()).isEmpty();
    }

    /** Whether the visit is a new one. */
    private boolean visit(Article article, Beat beat) {
        var seen = entityManager
                .createQuery("update Visit v set v.seenAt = :now where v.page = :page and v.person.id = :me")
                .setParameter("now", clock.now())
                .setParameter("page", beat.page())
                .setParameter("me", me.getId())
                .executeUpdate();
        if (seen == 0) {
            entityManager.persist(new Visit(beat.page(), article, me.person(), clock.now()));
        }
        return seen == 0;
    }

    /**
     * A page was closed: what it held is free at once. Nobody but the page knows its token. The story before the visit, as
     * in {@link #here}: two who lock in different order wait for each other.
     */
    public void leave(Long article, String page) {
        var freed = holds.free(page);
        var left = entityManager
                .createQuery("delete from Visit v where v.page = :page")
                .setParameter("page", page)
                .executeUpdate();
        if (freed || left > 0) {
            events.fire(new PresenceEvent(article, page));
        }
    }

    /** The connection to a page broke: what it held is free soon, unless it comes back. */
    public void lose(String page) {
        holds.fade(page);
    }

    /** Who was shut out writes in nothing any more. */
    public void free(@Observes PersonEvent event) {
        if (event.act().equals("person.deactivate")) {
            held(event.objectId()).forEach(article -> {
                article.letGo();
                events.fire(new PresenceEvent(article.getId(), null));
            });
        }
    }

    private List<Article> held(Long person) {
        return entityManager
                .createQuery("select a from Article a where a.hold.person.id = :person", Article.class)
                .setParameter("person", person)
                .getResultList();
    }
}
