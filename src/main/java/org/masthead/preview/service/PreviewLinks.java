package org.masthead.preview.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.OwnKeys;
import org.masthead.preview.model.PreviewLink;
import org.masthead.preview.model.PreviewLinkRow;
import org.masthead.preview.model.PreviewRules;
import org.masthead.preview.model.PreviewToken;
import org.masthead.preview.model.Sharing;

/** Makes, lists, revokes and opens preview links. {@link PreviewRules} says who may; whoever has a link may look. */
@Stateless
public class PreviewLinks {

    /** Note of a revision that was filed to be linked. */
    public static final String MILESTONE = "For a preview link";

    /** The key that signs the links. */
    static final String KEY = "preview";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private OwnKeys keys;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    /** Reasons against making, seeing or revoking the links of a story, for the page that would offer it. */
    public List<Refusal> against(Long articleId) {
        return PreviewRules.againstLinking(articles.get(articleId), me.authority());
    }

    /**
     * The links of a story, the newest first.
     *
     * @throws Refused when the rules have reasons against it
     */
    public List<PreviewLinkRow> ofArticle(Long articleId) {
        Refused.ifAny(against(articleId));
        return entityManager
                .createQuery("""
                        select new org.masthead.preview.model.PreviewLinkRow(l.id, r.number, r.kind, l.purpose, l.note, m.displayName,
                            l.madeAt, l.expiresAt, l.lastOpenedAt, l.revokedAt, o.displayName)
                        from PreviewLink l join l.revision r join l.madeBy m left join l.revokedBy o
                        where l.article.id = :article order by l.madeAt desc, l.id desc""", PreviewLinkRow.class)
                .setParameter("article", articleId)
                .getResultStream()
                .map(row -> row.isOpen(clock.now()) ? row.withPath(signed(row.token())) : row)
                .toList();
    }

    /**
     * Makes a link to the working copy. Unless the newest revision says the same, the copy is filed as one first.
     *
     * @param seen version the person saw, so that nobody shows a text without having read it
     * @throws StaleVersion when somebody changed the story in between
     * @throws Refused when the rules have reasons against it
     */
    public void make(Long articleId, long seen, Sharing sharing) {
        var article = articles.get(articleId, seen);
        Refused.ifAny(PreviewRules.againstSharing(article, me.authority(), sharing, clock.now()));
        make(article, standing(article), sharing);
    }

    /**
     * Makes a link to a revision.
     *
     * @throws NotFound when the story has no such revision
     * @throws Refused when the rules have reasons against it
     */
    public void makeOfRevision(Long articleId, Long revisionId, Sharing sharing) {
        var article = articles.get(articleId);
        Refused.ifAny(PreviewRules.againstSharing(article, me.authority(), sharing, clock.now()));
        var revision = entityManager
                .createQuery("select r from Revision r where r.id = :id and r.article = :article", Revision.class)
                .setParameter("id", revisionId)
                .setParameter("article", article)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("revision", revisionId));
        make(article, revision, sharing);
    }

    private void make(Article article, Revision revision, Sharing sharing) {
        entityManager.persist(new PreviewLink(article, revision, sharing, me.person(), clock.now()));
        events.fire(ArticleEvent.of("article.link", article, detail(revision, sharing.forWhom())));
    }

    private Revision standing(Article article) {
        var newest = entityManager
                .createQuery(
                        "select r from Revision r where r.article = :article order by r.number desc", Revision.class)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        var standing = article.getCopy().canonical();
        return newest.filter(revision -> revision.getCopy().canonical().equals(standing))
                .orElseGet(() -> file(article));
    }

    /** Stored at once: a link cannot point to what the database does not know yet. */
    private Revision file(Article article) {
        var revision = article.file(RevisionKind.MILESTONE, me.person(), clock.now(), MILESTONE);
        entityManager.flush();
        return revision;
    }

    /**
     * Ends a link before its time.
     *
     * @throws NotFound when there is none, or the person may not read its story
     * @throws Refused when the rules have reasons against it
     */
    public void revoke(Long id) {
        var link = entityManager.find(PreviewLink.class, id);
        if (link == null) {
            throw new NotFound("preview link", id);
        }
        var article = articles.get(link.getArticle().getId());
        Refused.ifAny(PreviewRules.againstLinking(article, me.authority()));
        link.revoke(me.person(), clock.now());
        events.fire(ArticleEvent.of("article.unlink", article, detail(link.getRevision(), link.getNote())));
    }

    /** The link of a token that this installation has signed, with its story and revision; it may have ended. */
    public Optional<PreviewLink> find(String token) {
        var found = keys.find(KEY)
                .flatMap(key -> PreviewToken.read(token, key.bytes()))
                .flatMap(signed -> findWithStory(signed.linkId()));
        found.ifPresent(link -> readWhole(link.getRevision()));
        return found;
    }

    private Optional<PreviewLink> findWithStory(Long id) {
        return entityManager
                .createQuery(
                        "select l from PreviewLink l join fetch l.article join fetch l.revision where l.id = :id",
                        PreviewLink.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What the page shows of a revision besides its own row. */
    private void readWhole(Revision revision) {
        entityManager
                .createQuery("""
                        select r from Revision r left join fetch r.copy.section left join fetch r.copy.section.parent
                        left join fetch r.copy.lead.picture
                        where r = :revision""", Revision.class)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** Notes that somebody looked; once a minute is enough. */
    public void noteOpening(PreviewLink link) {
        Instant minute = clock.now().truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(link.getLastOpenedAt())) {
            entityManager
                    .createQuery("update PreviewLink l set l.lastOpenedAt = :minute where l.id = :id")
                    .setParameter("minute", minute)
                    .setParameter("id", link.getId())
                    .executeUpdate();
        }
    }

    private String signed(PreviewToken token) {
        return token.signed(keys.get(KEY).bytes());
    }

    private static String detail(Revision revision, String note) {
        return revision.getNumber() + (note == null ? "" : ", " + note);
    }
}
