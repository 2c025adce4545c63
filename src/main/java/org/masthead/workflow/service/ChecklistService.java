package org.masthead.workflow.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Settings;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.Checklist;
import org.masthead.workflow.model.ChecklistItem;
import org.masthead.workflow.model.Examination;
import org.masthead.workflow.model.Examined;
import org.masthead.workflow.model.LinkCheck;
import org.masthead.workflow.model.LinkState;
import org.masthead.workflow.model.Tick;
import org.masthead.workflow.model.TickRow;
import org.masthead.workflow.model.TickRules;
import org.masthead.workflow.model.WebLinks;
import org.masthead.workflow.model.Weight;

/** Looks at stories with the eyes of the checklist of their desk. */
@Stateless
public class ChecklistService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    @Inject
    private Settings settings;

    /** Why the checklist of its desk holds a story up; whoever calls has made sure that the person may know it. */
    public List<Refusal> against(Article article) {
        return examine(article).refusals();
    }

    /**
     * What became of everything that its desk asks of a story.
     *
     * @throws NotFound when the person may not read the story
     */
    public Examination of(Long articleId) {
        return examine(articles.get(articleId));
    }

    private Examination examine(Article article) {
        var checklist = checklist(article.getDesk());
        var examined = new Examined(
                article.getCopy(), checklist, settings.siteName(), openComments(article), findLinkCheck(article));
        return new Examination(checklist.points(examined), ticks(article, checklist), links(article, examined));
    }

    private LinkState links(Article article, Examined examined) {
        var asked = examined.checklist().weight(Check.LINKS) != Weight.OFF;
        var count = asked ? WebLinks.of(article.getCopy().document()).blocks().size() : 0;
        var last = examined.linkCheck();
        return new LinkState(
                count,
                last.map(check -> check.getCheckedBy().getDisplayName()).orElse(null),
                last.map(LinkCheck::getCheckedAt).orElse(null),
                TickRules.againstLinkCheck(article, me.authority()));
    }

    /** What a desk asks for: what its administrators said, or else what is usual. */
    public Checklist checklist(Desk desk) {
        return entityManager
                .createQuery(
                        "select c from Checklist c left join fetch c.weights where c.desk = :desk", Checklist.class)
                .setParameter("desk", desk)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Checklist(desk));
    }

    /** Characters of a headline at most, by the ids of the desks that said so; for all others it is what is usual. */
    public Map<Long, Integer> headlineLimits() {
        return entityManager
                .createQuery("select c.desk.id, c.headlineLimit from Checklist c", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** What was found when the links of a story were last checked. */
    public Optional<LinkCheck> findLinkCheck(Article article) {
        return entityManager
                .createQuery("""
                        select c from LinkCheck c join fetch c.checkedBy left join fetch c.faults
                        where c.article = :article""", LinkCheck.class)
                .setParameter("article", article)
                .getResultStream()
                .findFirst();
    }

    private long openComments(Article article) {
        return entityManager
                .createQuery(
                        "select count(t) from CommentThread t where t.article = :article and t.resolvedAt is null",
                        Long.class)
                .setParameter("article", article)
                .getSingleResult();
    }

    private List<TickRow> ticks(Article article, Checklist checklist) {
        var items = checklist.getItems();
        var ticks = items.isEmpty() ? List.<Tick>of() : ticks(article);
        return items.stream().map(item -> row(item, ticks, article)).toList();
    }

    private List<Tick> ticks(Article article) {
        return entityManager
                .createQuery("select t from Tick t join fetch t.tickedBy where t.article = :article", Tick.class)
                .setParameter("article", article)
                .getResultList();
    }

    private TickRow row(ChecklistItem item, List<Tick> ticks, Article article) {
        var against = TickRules.against(item, article, me.authority());
        return ticks.stream()
                .filter(tick -> tick.getItem().getId().equals(item.getId()))
                .findFirst()
                .map(tick -> new TickRow(
                        item.getId(),
                        item.getText(),
                        tick.getTickedBy().getDisplayName(),
                        tick.getTickedAt(),
                        tick.isVoided(),
                        against))
                .orElseGet(() -> new TickRow(item.getId(), item.getText(), null, null, false, against));
    }
}
