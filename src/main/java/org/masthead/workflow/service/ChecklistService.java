package org.masthead.workflow.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Stage;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.Outline;
import org.masthead.body.model.Outline.Figure;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
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

    @Inject
    private NewsroomClock clock;

    /**
     * Why the checklist of its desk holds a story up; whoever calls has made sure that the person may know it.
     *
     * @param at the moment at which the story is to go out
     */
    public List<Refusal> against(Article article, Instant at) {
        return examine(article, checklist(article.getDesk()), at).refusals();
    }

    /** Why what is asked for at a stage of its desk holds a story up there. */
    public List<Refusal> against(Article article, Stage stage) {
        var checklist = checklist(article.getDesk());
        return checklist.asksAt(stage)
                ? examine(article, checklist, clock.now()).refusals(stage)
                : List.of();
    }

    /**
     * What became of everything that its desk asks of a story.
     *
     * @throws NotFound when the person may not read the story
     */
    public Examination of(Long articleId) {
        var article = articles.get(articleId);
        var promised = Optional.ofNullable(article.getScheduledFor()).filter(clock.now()::isBefore);
        return examine(article, checklist(article.getDesk()), promised.orElseGet(clock::now));
    }

    private Examination examine(Article article, Checklist checklist, Instant at) {
        var examined = new Examined(
                article.getCopy(),
                checklist,
                settings.siteName(),
                openComments(article),
                findLinkCheck(article),
                at.atZone(settings.zone()).toLocalDate(),
                usableUntil(article.getCopy()));
        return new Examination(
                checklist.points(examined),
                ticks(article, checklist),
                links(article, examined),
                article.getDesk().getStages().stream()
                        .filter(Stage::isChecked)
                        .map(Stage::getName)
                        .toList());
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

    /** The last days of the pictures of a story, by their hashes; no statement for a text without pictures. */
    private Map<String, LocalDate> usableUntil(Copy copy) {
        var lead = Optional.ofNullable(copy.getLead().getPicture()).map(Picture::getSha256);
        var figures = Outline.of(copy.document()).figures().stream().map(Figure::picture);
        var hashes = Stream.concat(lead.stream(), figures).toList();
        if (hashes.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select p from Picture p where p.sha256 in :hashes and p.usableUntil is not null",
                        Picture.class)
                .setParameter("hashes", hashes)
                .getResultStream()
                .collect(toMap(Picture::getSha256, Picture::getUsableUntil));
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
        var tick = ticks.stream()
                .filter(one -> one.getItem().getId().equals(item.getId()))
                .findFirst();
        return TickRow.of(item, tick, TickRules.against(item, article, me.authority()));
    }
}
