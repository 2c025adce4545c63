package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Act;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DeskLeft;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.model.RevisionRow;
import org.masthead.article.model.Saved;
import org.masthead.article.model.StoryWritten;
import org.masthead.article.model.TextChange;
import org.masthead.article.model.TextRight;
import org.masthead.body.model.Checked;
import org.masthead.body.model.Dropped;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/** Writes the working copy of articles. Every way in goes through here: page, import, demo newsroom. */
@Stateless
public class ArticleService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CopyCheck copies;

    @Inject
    private SuggestionNotes suggestions;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<ArticleEvent> events;

    @Inject
    private Event<StoryWritten> written;

    @Inject
    private Event<DeskLeft> left;

    /**
     * Starts a story.
     *
     * @return its id, its version, and what the body lost because the schema does not know it
     * @throws Refused when the person may not write on the desk
     */
    public Saved create(Long deskId, @Valid Copy copy) {
        var desk = desk(deskId);
        Refused.ifAny(EditRules.againstCreating(desk, me.authority()));
        var checked = copies.check(copy, new Copy(), null);
        return keep(new Article(desk, me.person(), copy, clock.now()), checked);
    }

    /**
     * Starts a story that comes from another house, and files it as it came.
     *
     * @param note name of the file it came in
     * @return its id
     * @throws Refused when the person may not take in on the desk
     */
    public Long takeIn(Long deskId, @Valid Copy copy, String note) {
        var desk = desk(deskId);
        Refused.ifAny(EditRules.againstTakingIn(desk, me.authority()));
        var checked = copies.check(copy, new Copy(), null);
        var article = new Article(desk, me.person(), copy, clock.now());
        var saved = keep(article, checked);
        article.file(RevisionKind.IMPORTED, me.person(), clock.now(), note);
        return saved.id();
    }

    private Saved keep(Article article, Checked checked) {
        entityManager.persist(article);
        suggestions.keep(article, change(article.getCopy()));
        entityManager.flush();
        events.fire(ArticleEvent.of("article.create", article, null));
        return Saved.of(article, checked.dropped());
    }

    /**
     * Replaces the working copy, and the desk when another is given.
     *
     * @param seen version the person had before her
     * @throws StaleVersion when somebody saved in between
     * @throws Refused when the rules have reasons against it
     */
    public Saved edit(Long id, long seen, Long deskId, @Valid Copy copy) {
        return put(allowed(get(id, seen), deskId, copy, null), null);
    }

    /**
     * Saves what a page has typed, by itself or by the button. A save whose answer was lost may be sent again. The audit
     * hears of the first save of a page, not of each.
     *
     * @throws StaleVersion when somebody else saved since the page looked
     * @throws Refused when the rules have reasons against it, or another page holds the story
     */
    public Saved save(Long id, @Valid PageSave save, Long deskId, @Valid Copy copy) {
        var article = readable(findLocked(id).orElse(null), id);
        if (article.hasWritten(save.token())) {
            return Saved.of(article, List.of());
        }
        if (article.getVersion() != save.seen()) {
            throw stale(article);
        }
        return put(allowed(article, deskId, copy, save.page()), save);
    }

    private Saved put(Allowed allowed, PageSave save) {
        var article = allowed.article();
        var change = allowed.change();
        var goesOn = save != null && article.isContinuedBy(save.page(), change.isOnlySuggesting());
        if (change.isOnlySuggesting()) {
            article.suggest(change.after(), save, me.person(), clock.now());
        } else {
            article.credit(suggestions.accepted(change));
            article.edit(change.after(), save, me.person(), clock.now());
        }
        entityManager.flush();
        if (!goesOn) {
            events.fire(ArticleEvent.of(change.act(), article, null));
        }
        tell(article, save == null ? null : save.page());
        return Saved.of(article, allowed.dropped());
    }

    private void tell(Article article, String page) {
        written.fire(StoryWritten.of(article, page, me.getName()));
    }

    /**
     * Starts a story from a page, which holds it from then on. The same origin sent again is the same story.
     *
     * @param origin key the page made for the story, a UUID
     */
    public Saved begin(@NotNull @Size(max = 36) String origin, @Valid PageSave save, Long deskId, @Valid Copy copy) {
        var begun = findBegun(origin);
        if (begun.isPresent()) {
            return save(begun.get(), save, deskId, copy);
        }
        var desk = desk(deskId);
        Refused.ifAny(EditRules.againstCreating(desk, me.authority()));
        var checked = copies.check(copy, new Copy(), null);
        return keep(new Article(desk, me.person(), copy, clock.now(), origin, save), checked);
    }

    /**
     * Starts a story that says what another one says, on the same desk; an address of its own it gets later.
     *
     * @throws NotFound when the person may not read the other
     * @throws Refused when the person may not write on the desk
     */
    public Saved duplicate(Long id) {
        var original = get(id);
        var copy = original.getCopy().duplicate();
        copy.setSlug(null);
        var saved = create(original.getDesk().getId(), copy);
        events.fire(ArticleEvent.of("article.duplicate", get(saved.id()), String.valueOf(id)));
        return saved;
    }

    private TextChange change(Copy firstCopy) {
        return new TextChange(null, firstCopy, true, me.authority(), TextRight.WRITE);
    }

    private Optional<Long> findBegun(String origin) {
        return entityManager
                .createQuery("select a.id from Article a where a.origin = :origin", Long.class)
                .setParameter("origin", origin)
                .getResultStream()
                .findFirst();
    }

    /** A change that the rules have nothing against. */
    private record Allowed(Article article, TextChange change, List<Dropped> dropped) {}

    /** Asks the rules, brings the body into form and hands the story to the desk that was chosen. */
    private Allowed allowed(Article article, Long deskId, Copy copy, String page) {
        Refused.ifAny(EditRules.againstOpening(article, me.authority()));
        Refused.ifAny(EditRules.againstPage(article, me.getId(), page, clock.now()));
        var checked = copies.check(copy, article.getCopy(), article.getId());
        var staysOnDesk = article.getDesk().getId().equals(deskId);
        var right = EditRules.right(article, me.authority());
        var change = new TextChange(article.getCopy(), copy, staysOnDesk, me.authority(), right);
        Refused.ifAny(change.refusals());
        suggestions.keep(article, change);
        if (!staysOnDesk) {
            var other = desk(deskId);
            Refused.ifAny(EditRules.againstCreating(other, me.authority()));
            left.fire(new DeskLeft(article.getId(), article.getDesk().getId()));
            article.sendTo(other, Act.of("send", me.person(), clock.now()));
        }
        return new Allowed(article, change, checked.dropped());
    }

    /**
     * The article, for somebody who is about to change it or to suggest changes.
     *
     * @throws Refused when the rules have reasons against that
     */
    public Article open(Long id) {
        var article = get(id);
        Refused.ifAny(EditRules.againstOpening(article, me.authority()));
        return article;
    }

    /** Reasons against changing an article or suggesting changes, for the button that would open it. */
    public List<Refusal> againstEditing(Long id) {
        return EditRules.againstOpening(get(id), me.authority());
    }

    /**
     * The article, for somebody who may read it.
     *
     * @throws NotFound when there is none, or the person may not read on its desk
     */
    public Article get(Long id) {
        return readable(id == null ? null : find(id).orElse(null), id);
    }

    /** With all that a page shows of it. */
    private Optional<Article> find(Long id) {
        return entityManager
                .createQuery("""
                        select a from Article a join fetch a.desk join fetch a.author join fetch a.changedBy
                        left join fetch a.copy.section left join fetch a.copy.section.parent
                        left join fetch a.copy.lead.picture
                        left join fetch a.scheduledBy left join fetch a.hold.person
                        left join fetch a.assignment.reporter left join fetch a.assignment.editor
                        left join fetch a.assignment.reviewer left join fetch a.emergencyApproval.by
                        where a.id = :id""", Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The article, if it still is what the person saw, locked until the transaction ends: of two acts at the same moment
     * one happens and the other is told.
     *
     * @throws StaleVersion when it is not
     */
    public Article get(Long id, long seen) {
        var article = readable(findLocked(id).orElse(null), id);
        if (article.getVersion() != seen) {
            throw stale(article);
        }
        return article;
    }

    private StaleVersion stale(Article article) {
        return new StaleVersion(article.getChangedBy().getDisplayName(), article.getChangedAt(), settings.zone());
    }

    /**
     * The article, locked until the transaction ends, for whoever asks the rules about it next.
     *
     * <p>By query, which reads one table: H2 loses the row when it has to wait for the lock of a join. What the transaction
     * has done to the story so far is not a version that anybody has seen, hence no flush.
     */
    public Optional<Article> findLocked(Long id) {
        return entityManager
                .createQuery("select a from Article a where a.id = :id", Article.class)
                .setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Article readable(Article article, Long id) {
        if (article == null
                || !me.authority()
                        .may(Capability.ARTICLE_READ, article.getDesk().getId())) {
            throw new NotFound("story", id);
        }
        return article;
    }

    /**
     * Its revisions, the newest first, without their texts.
     *
     * @param most rows to return
     */
    public List<RevisionRow> revisions(Long id, int most) {
        return entityManager
                .createQuery("""
                        select new org.masthead.article.model.RevisionRow(r.id, r.number, r.kind, p.displayName, r.madeAt, r.note)
                        from Revision r join r.author p where r.article = :article order by r.number desc""", RevisionRow.class)
                .setParameter("article", get(id))
                .setMaxResults(most)
                .getResultList();
    }

    private Desk desk(Long deskId) {
        var desk = deskId == null ? null : entityManager.find(Desk.class, deskId);
        if (desk == null) {
            throw Refused.because("article.desk");
        }
        return desk;
    }
}
