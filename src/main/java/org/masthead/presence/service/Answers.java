package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Hold;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.DisplacedPage;
import org.masthead.presence.model.Presence;
import org.masthead.presence.model.Presence.Asker;
import org.masthead.presence.model.Presence.Asking;
import org.masthead.presence.model.Presence.Displaced;
import org.masthead.presence.model.Presence.Holder;
import org.masthead.presence.model.PresenceRules;
import org.masthead.presence.model.Visit;

/** Tells a page who is in its story, as far as its person may know. */
@Stateless
public class Answers {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Holds holds;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /** The answer for one page of the person; whoever calls has read the story on the person's behalf. */
    public Presence to(Article article, String page) {
        var hold = article.findHold(clock.now());
        var writes = hold.filter(found -> PresenceRules.isOf(found, me.authority(), page))
                .isPresent();
        var visits = visits(article);
        var refusals = PresenceRules.againstWriting(article, me.authority());
        return new Presence(
                writes,
                article.getVersion(),
                article.getStatus(),
                hold.map(this::holder).orElse(null),
                readers(visits, hold),
                asking(visits, page),
                writes ? askers(visits) : List.of(),
                writes ? null : findDisplaced(article, page).orElse(null),
                hold.isPresent()
                        && PresenceRules.againstTakingOver(article, me.authority(), clock.now())
                                .isEmpty(),
                refusals);
    }

    private List<Visit> visits(Article article) {
        return entityManager
                .createQuery(
                        "select v from Visit v join fetch v.person where v.article = :article and v.seenAt > :gone"
                                + " order by v.person.displayName",
                        Visit.class)
                .setParameter("article", article)
                .setParameter("gone", holds.gone())
                .getResultList();
    }

    private Holder holder(Hold hold) {
        return new Holder(hold.getPerson().getDisplayName(), hold.getSince(), isMe(hold.getPerson()));
    }

    private List<String> readers(List<Visit> visits, Optional<Hold> hold) {
        Predicate<Person> writer = person -> hold.map(Hold::getPerson)
                .filter(holder -> holder.getId().equals(person.getId()))
                .isPresent();
        return visits.stream()
                .map(Visit::getPerson)
                .filter(person -> !isMe(person) && !writer.test(person))
                .map(Person::getDisplayName)
                .distinct()
                .toList();
    }

    private static Asking asking(List<Visit> visits, String page) {
        return visits.stream()
                .filter(visit -> visit.isOf(page))
                .map(visit -> visit.isAsking() ? Asking.WAITING : visit.isDeclined() ? Asking.DECLINED : Asking.NO)
                .findFirst()
                .orElse(Asking.NO);
    }

    private static List<Asker> askers(List<Visit> visits) {
        return visits.stream()
                .filter(Visit::isAsking)
                .map(Visit::getPerson)
                .map(person -> new Asker(person.getId(), person.getDisplayName()))
                .distinct()
                .toList();
    }

    private Optional<Displaced> findDisplaced(Article article, String page) {
        return Optional.ofNullable(entityManager.find(DisplacedPage.class, page))
                .filter(lost ->
                        isMe(lost.getPerson()) && lost.getArticle().getId().equals(article.getId()))
                .map(lost -> new Displaced(
                        lost.getSuccessor().getDisplayName(),
                        isMe(lost.getSuccessor()),
                        lost.getDisplacedAt(),
                        lost.getKeptNumber()));
    }

    private boolean isMe(Person person) {
        return me.authority().is(person);
    }
}
