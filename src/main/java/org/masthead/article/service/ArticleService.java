package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Copy;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.model.Saved;
import org.masthead.body.model.Schema;
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
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<ArticleEvent> events;

    /**
     * Starts a story.
     *
     * @return its id, its version, and what the body lost because the schema does not know it
     * @throws Refused when the person may not write on the desk
     */
    public Saved create(Long deskId, @Valid Copy copy) {
        var desk = desk(deskId);
        Refused.ifAny(EditRules.againstCreating(deskId, desk.getName(), me.authority()));
        var checked = Schema.check(copy.getBody());
        copy.setBody(checked.document().json());
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
        Refused.ifAny(EditRules.against(article, me.authority()));
        var checked = Schema.check(copy.getBody());
        copy.setBody(checked.document().json());
        if (!article.getDesk().getId().equals(deskId)) {
            var other = desk(deskId);
            Refused.ifAny(EditRules.againstCreating(deskId, other.getName(), me.authority()));
            article.sendTo(other);
        }
        article.edit(copy, me.person(), clock.now());
        entityManager.flush();
        events.fire(ArticleEvent.of("article.edit", article, null));
        return Saved.of(article, checked.dropped());
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
        return readable(id == null ? null : entityManager.find(Article.class, id), id);
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
            throw new StaleVersion(article.getChangedBy().getDisplayName(), article.getChangedAt(), settings.zone());
        }
        return article;
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

    /** Its revisions, the newest first. */
    public List<Revision> revisions(Long id) {
        return entityManager
                .createQuery(
                        "select r from Revision r join fetch r.author where r.article = :article order by r.number desc",
                        Revision.class)
                .setParameter("article", get(id))
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
