package org.masthead.notice.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.DeskLeft;
import org.masthead.article.model.DraftStatus;
import org.masthead.comment.model.CommentEvent;
import org.masthead.hook.model.HookChange;
import org.masthead.notice.model.Changed;
import org.masthead.notice.model.Delivery;
import org.masthead.notice.model.News;
import org.masthead.notice.model.Notice;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.NoticeRules;
import org.masthead.platform.service.NewsroomClock;

/** Hears what happens to stories, and to webhooks, and tells those whom it concerns, in the transaction in which it happens. */
@Stateless
public class Telling {

    /** What the moves say of themselves when nobody makes them. */
    private static final String BY_SCHEDULE = "scheduled";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DeskPeople deskPeople;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private Outbox outbox;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<Changed> events;

    /** Tells those who are spoken to, and those who took part in the thread; nobody is told twice. */
    public void tell(@Observes CommentEvent event) {
        var others = new HashSet<>(event.others());
        others.removeAll(event.mentioned());
        tell(event, NoticeKind.MENTION, event.mentioned());
        tell(event, NoticeKind.REPLY, others);
    }

    private void tell(CommentEvent event, NoticeKind kind, Set<Long> people) {
        if (!people.isEmpty()) {
            var news = news(kind, article(event.objectId()), event.objectName(), event.by(), event.detail());
            announce(tell(news.inThread(event.thread()), people, me.getId(), Optional.empty()));
        }
    }

    /** Tells of a move; the open pages of everybody who may read on the desk hear that something changed. */
    public void tell(@Observes ArticleEvent event) {
        var article = article(event.objectId());
        var kind = NoticeKind.ofMove(event.act()).filter(found -> isDone(found, article));
        var onDesk = deskPeople.on(article.getDesk(), kind);
        kind.ifPresent(found -> tell(event, found, article, onDesk));
        announce(readers(onDesk));
    }

    /** A text that has passed one stage of several is not approved yet. */
    private static boolean isDone(NoticeKind kind, Article article) {
        return kind != NoticeKind.APPROVED || article.getStatus() == DraftStatus.APPROVED;
    }

    /** What goes out by schedule is nobody's act: also who scheduled a story of her own hears that it is out. */
    private void tell(ArticleEvent event, NoticeKind kind, Article article, Map<Long, Set<Capability>> onDesk) {
        var scheduled = kind == NoticeKind.PUBLISHED && BY_SCHEDULE.equals(event.detail());
        var by = scheduled ? null : me.getName();
        var news = news(kind, article, event.objectName(), by, scheduled ? null : event.detail());
        tell(news, Set.of(), scheduled ? null : me.getId(), Optional.of(onDesk));
    }

    /** The open pages of everybody who may read on a desk that a story left hear that something changed. */
    public void tell(@Observes DeskLeft event) {
        announce(readers(deskPeople.on(entityManager.getReference(Desk.class, event.desk()), Optional.empty())));
    }

    /** Tells those named, and those who have to know because of what they may do. */
    public void tell(@Observes Concerned event) {
        NoticeKind.ofConcern(event.act()).ifPresent(kind -> {
            var news = news(kind, article(event.article()), event.headline(), event.by(), event.text());
            announce(tell(news, event.people(), event.by() == null ? null : me.getId(), Optional.empty()));
        });
    }

    /** Tells those who keep webhooks. */
    public void tell(@Observes HookChange event) {
        NoticeKind.ofHook(event.act()).ifPresent(kind -> {
            var told = deskPeople.onAll(kind.findCapability().orElseThrow());
            var page = "/admin/hook?id=" + event.objectId();
            var news = News.of(kind, page, event.objectName(), event.detail(), clock.now());
            deliveries.of(told).forEach(delivery -> deliver(news, delivery));
            announce(told);
        });
    }

    private News news(NoticeKind kind, Article article, String headline, String by, String text) {
        return new News(kind, article, headline, by, text, clock.now());
    }

    private Set<Long> tell(News news, Set<Long> named, Long by, Optional<Map<Long, Set<Capability>>> known) {
        var article = news.getArticle();
        var onDesk = known.orElseGet(() -> deskPeople.on(article.getDesk(), Optional.of(news.getKind())));
        var told = NoticeRules.told(news.getKind(), named, article.getAuthor().getId(), by, onDesk);
        deliveries.of(told).forEach(delivery -> deliver(news, delivery));
        return told;
    }

    private void deliver(News news, Delivery delivery) {
        if (delivery.wish(news.getKind()).isInList()) {
            entityManager.persist(new Notice(delivery.getPerson(), news));
        }
        outbox.put(news, delivery);
    }

    private static Set<Long> readers(Map<Long, Set<Capability>> onDesk) {
        return onDesk.entrySet().stream()
                .filter(each -> each.getValue().contains(Capability.ARTICLE_READ))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private void announce(Set<Long> people) {
        if (!people.isEmpty()) {
            events.fire(new Changed(people));
        }
    }

    private Article article(Long id) {
        return entityManager.find(Article.class, id);
    }
}
