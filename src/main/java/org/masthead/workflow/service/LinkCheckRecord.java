package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.LinkCheck;
import org.masthead.workflow.model.LinkFault;
import org.masthead.workflow.model.TickRules;
import org.masthead.workflow.model.WebLinks;

/** Reads what there is to ask and keeps what was answered, each in a transaction of its own. */
@Stateless
public class LinkCheckRecord {

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
     * The links of a story, for somebody who may have them asked.
     *
     * @throws Refused for everybody else
     */
    public WebLinks links(Long articleId) {
        return WebLinks.of(allowed(articleId).getCopy().document());
    }

    /** Keeps what came out for these links in place of what came out before. */
    public void keep(Long articleId, WebLinks links, List<LinkFault> faults) {
        articles.findLocked(articleId);
        var article = allowed(articleId);
        var check = checklists.findLinkCheck(article).orElseGet(() -> new LinkCheck(article));
        check.found(links, faults, me.person(), clock.now());
        entityManager.persist(check);
        events.fire(ArticleEvent.of("article.links", article, null));
    }

    private Article allowed(Long articleId) {
        var article = articles.get(articleId);
        Refused.ifAny(TickRules.againstLinkCheck(article, me.authority()));
        return article;
    }
}
