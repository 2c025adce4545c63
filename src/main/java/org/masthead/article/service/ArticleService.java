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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Copy;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.model.RevisionRow;
import org.masthead.article.model.Saved;
import org.masthead.article.model.StoryWritten;
import org.masthead.body.model.Checked;
import org.masthead.body.model.Schema;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.taxonomy.model.Section;

/** Writes the working copy of articles. Every way in goes through here: page, import, demo newsroom. */
@Stateless
public class ArticleService {

    @PersistenceContext
    private EntityManager entityManager;

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

    /**
     * Starts a story.
     *
     * @return its id, its version, and what the body lost because the schema does not know it
     * @throws Refused when the person may not write on the desk
     */
    public Saved create(Long deskId, @Valid Copy copy) {
        var desk = desk(deskId);
        Refused.ifAny(EditRules.againstCreating(deskId, desk.getName(), me.authority()));
        var checked = check(copy, new Copy());
        var article = new Article(desk, me.person(), copy, clock.now());
        entityManager.persist(article);
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
        var article = get(id, seen);
        var checked = allowed(article, deskId, copy, null);
        article.edit(copy, me.person(), clock.now());
        entityManager.flush();
        events.fire(ArticleEvent.of("article.edit", article, null));
        tell(article, null);
        return Saved.of(article, checked.dropped());
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
        var checked = allowed(article, deskId, copy, save.page());
        var first = !article.isContinuedBy(save.page());
        article.edit(copy, save, me.person(), clock.now());
        entityManager.flush();
        if (first) {
            events.fire(ArticleEvent.of("article.edit", article, null));
        }
        tell(article, save.page());
        return Saved.of(article, checked.dropped());
    }

    private void tell(Article article, String page) {
        written.fire(
                new StoryWritten(article.getId(), article.getVersion(), page, me.getName(), article.getChangedAt()));
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
        Refused.ifAny(EditRules.againstCreating(deskId, desk.getName(), me.authority()));
        var checked = check(copy, new Copy());
        var article = new Article(desk, me.person(), copy, clock.now(), origin, save);
        entityManager.persist(article);
        entityManager.flush();
        events.fire(ArticleEvent.of("article.create", article, null));
        return Saved.of(article, checked.dropped());
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

    /** A text that is to be filed beside the working copy, in form and with all that it names. */
    public Copy check(Article article, Copy text) {
        check(text, article.getCopy());
        return text;
    }

    /** Brings the body into form, and makes sure that what the copy newly names is there. */
    private Checked check(Copy copy, Copy before) {
        var checked = Schema.check(copy.getBody());
        copy.setBody(checked.document().json());
        copy.setSection(known(Section.class, copy.getSection(), before.getSection(), Section::getId));
        var lead = copy.getLead();
        lead.setPicture(known(Picture.class, lead.getPicture(), before.getLead().getPicture(), Picture::getId));
        return checked;
    }

    private <T> T known(Class<T> type, T named, T before, Function<T, Long> id) {
        if (named == null || before != null && id.apply(before).equals(id.apply(named))) {
            return named == null ? null : before;
        }
        var found = entityManager.find(type, id.apply(named));
        if (found == null) {
            throw Refused.because("copy.unknown", type.getSimpleName().toLowerCase(Locale.ROOT), id.apply(named));
        }
        return found;
    }

    private Optional<Long> findBegun(String origin) {
        return entityManager
                .createQuery("select a.id from Article a where a.origin = :origin", Long.class)
                .setParameter("origin", origin)
                .getResultStream()
                .findFirst();
    }

    /** Asks the rules, brings the body into form and hands the story to the desk that was chosen. */
    private Checked allowed(Article article, Long deskId, Copy copy, String page) {
        Refused.ifAny(EditRules.against(article, me.authority()));
        Refused.ifAny(EditRules.againstPage(article, me.getId(), page, clock.now()));
        var checked = check(copy, article.getCopy());
        if (!article.getDesk().getId().equals(deskId)) {
            var other = desk(deskId);
            Refused.ifAny(EditRules.againstCreating(deskId, other.getName(), me.authority()));
            article.sendTo(other);
        }
        return checked;
    }

    /**
     * The article, for somebody who is about to change it.
     *
     * @throws Refused when the rules have reasons against that
     */
    public Article open(Long id) {
        var article = get(id);
        Refused.ifAny(EditRules.against(article, me.authority()));
        return article;
    }

    /** Reasons against changing an article, for the button that would open it. */
    public List<Refusal> againstEditing(Long id) {
        return EditRules.against(get(id), me.authority());
    }

    /** Files the working copy as a revision, such as after an import. */
    public void file(Long id, RevisionKind kind, String note) {
        findLocked(id);
        var article = get(id);
        Refused.ifAny(EditRules.against(article, me.authority()));
        article.file(kind, me.person(), clock.now(), note);
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
                        left join fetch a.copy.section left join fetch a.copy.lead.picture
                        left join fetch a.scheduledBy left join fetch a.hold.person
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
                        select new org.masthead.article.model.RevisionRow(r.number, r.kind, p.displayName, r.madeAt, r.note)
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
