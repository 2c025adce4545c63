package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.ChecklistItem;
import org.masthead.workflow.model.Tick;
import org.masthead.workflow.model.TickRules;

/** Keeps what people say about the text of a story by ticking. A tick holds until the text is changed. */
@Stateless
public class TickService {

    /** The act after which the text may say something else. The first save of a page is one, and the first after a tick. */
    private static final String CHANGE = "article.edit";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private ChecklistService checklists;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    /**
     * Says what an item says about the text that the person saw.
     *
     * @throws StaleVersion when the story was changed since
     * @throws Refused when the item is somebody else's to tick, or the desk does not ask for it any more
     */
    public void tick(Long articleId, long seen, Long itemId) {
        var article = articles.get(articleId, seen);
        var item = allowed(article, itemId);
        var tick = find(article, item).orElseGet(() -> new Tick(article, item));
        tick.tick(me.person(), clock.now());
        entityManager.persist(tick);
        article.endContinuation();
        events.fire(ArticleEvent.of("article.tick", article, item.getText()));
    }

    /** Takes a tick back; who did so is in the audit. */
    public void untick(Long articleId, long seen, Long itemId) {
        var article = articles.get(articleId, seen);
        var item = allowed(article, itemId);
        find(article, item).ifPresent(tick -> {
            entityManager.remove(tick);
            events.fire(ArticleEvent.of("article.untick", article, item.getText()));
        });
    }

    private ChecklistItem allowed(Article article, Long itemId) {
        var item = checklists.checklist(article.getDesk()).getItems().stream()
                .filter(one -> one.getId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> Refused.because("tick.gone"));
        Refused.ifAny(TickRules.against(item, article, me.authority()));
        return item;
    }

    private Optional<Tick> find(Article article, ChecklistItem item) {
        return entityManager
                .createQuery("select t from Tick t where t.article = :article and t.item = :item", Tick.class)
                .setParameter("article", article)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** Whoever ticked has not seen what the text says now. */
    public void voidTicks(@Observes ArticleEvent event) {
        if (event.act().equals(CHANGE)) {
            entityManager
                    .createQuery("""
                            update Tick t set t.voidedAt = :now
                            where t.article.id = :article and t.voidedAt is null""")
                    .setParameter("now", clock.now())
                    .setParameter("article", event.objectId())
                    .executeUpdate();
        }
    }
}
