package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.service.ArticleService;
import org.masthead.article.service.CopyCheck;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.DisplacedPage;

/** Files what a page had not saved when it lost its story. Nobody else's text is touched. */
@Stateless
public class KeepService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private CopyCheck copies;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /**
     * Files a text as a revision of the person, once for each time the page lost the story; the same text sent again is
     * the same revision.
     *
     * @return number of the revision
     * @throws Refused when the page did not lose this story, or has filed another text already
     */
    public int keep(Long id, String page, @Valid Copy copy) {
        articles.findLocked(id);
        var article = articles.get(id);
        var lost = findLost(article, page).orElseThrow(() -> Refused.because("keep.notLost"));
        copies.check(copy, article.getCopy(), id);
        if (lost.getKeptNumber() == null) {
            var note = "Not saved yet when " + lost.getSuccessor().getDisplayName() + " took over";
            lost.kept(article.file(copy, RevisionKind.TAKEOVER, me.person(), clock.now(), note)
                    .getNumber());
        } else if (!isThat(article, lost.getKeptNumber(), copy)) {
            throw Refused.because("keep.once", lost.getKeptNumber());
        }
        return lost.getKeptNumber();
    }

    private Optional<DisplacedPage> findLost(Article article, String page) {
        return Optional.ofNullable(page)
                .map(token -> entityManager.find(DisplacedPage.class, token))
                .filter(lost -> me.authority().is(lost.getPerson())
                        && lost.getArticle().getId().equals(article.getId()));
    }

    private boolean isThat(Article article, int number, Copy copy) {
        return entityManager
                .createQuery(
                        "select r from Revision r where r.article = :article and r.number = :number", Revision.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .getSingleResult()
                .getCopy()
                .canonical()
                .equals(copy.canonical());
    }
}
