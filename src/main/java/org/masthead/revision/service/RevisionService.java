package org.masthead.revision.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Copy;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionKind;
import org.masthead.article.model.StoryWritten;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.revision.model.ChainVerdict;
import org.masthead.revision.model.Compared;
import org.masthead.revision.model.CopyDiff;
import org.masthead.revision.model.CopyField;
import org.masthead.revision.model.Filed;
import org.masthead.revision.model.FiledRow;

/** Lists the revisions of a story, compares them, files and restores them. Whoever may read the story may read them all. */
@Stateless
public class RevisionService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    @Inject
    private Event<StoryWritten> written;

    /**
     * One page of a story's revisions, the newest first, each with the size of its change. The texts are read for that, but
     * for no more than the page and the one before it.
     *
     * @param first rows to skip
     * @param most rows to return
     */
    public List<FiledRow> rows(Long id, int first, int most) {
        var found = entityManager
                .createQuery(
                        "select r from Revision r join fetch r.author where r.article = :article order by r.number desc",
                        Revision.class)
                .setParameter("article", articles.get(id))
                .setFirstResult(first)
                .setMaxResults(most + 1)
                .getResultList();
        var rows = new ArrayList<FiledRow>();
        for (int i = 0; i < Math.min(most, found.size()); i++) {
            var before = i + 1 < found.size() ? found.get(i + 1).getCopy() : new Copy();
            rows.add(FiledRow.of(
                    found.get(i), CopyDiff.between(before, found.get(i).getCopy())));
        }
        return rows;
    }

    /** Whether all revisions of the story are as they were filed, and which is not. */
    public ChainVerdict verdict(Long id) {
        return ChainVerdict.of(articles.get(id).getChain());
    }

    /**
     * Compares two revisions, or one with the working copy.
     *
     * @param from number of a revision, or null for the working copy
     * @param to number of a revision, or null for the working copy
     * @throws NotFound when the story has no such revision, or the person may not read it
     */
    public Compared compare(Long id, Integer from, Integer to) {
        var article = articles.get(id);
        return new Compared(
                filed(article, from), filed(article, to), CopyDiff.between(copy(article, from), copy(article, to)));
    }

    /**
     * Files the working copy as a milestone.
     *
     * @param seen version the person had before her
     * @param note what makes it one
     * @throws StaleVersion when somebody saved in between
     * @throws Refused when the person may not change the text, or it is open for writing in a page
     */
    public void fileMilestone(Long id, long seen, @NotBlank @Size(max = 300) String note) {
        var article = changeable(id, seen);
        article.file(RevisionKind.MILESTONE, me.person(), clock.now(), note);
        entityManager.flush();
        events.fire(ArticleEvent.of("article.milestone", article, note));
    }

    /**
     * Makes the text of a revision the working copy; readers keep what they see. What the working copy says now is filed
     * before, unless the newest revision says the same.
     *
     * @param seen version the person had before her
     * @throws StaleVersion when somebody saved in between
     * @throws Refused when the person may not change the text, it is open for writing in a page, or the revision is not as
     *     it was filed
     */
    public void restore(Long id, int number, long seen) {
        var article = changeable(id, seen);
        var revision = revision(article, number);
        if (!revision.isGenuine()) {
            throw Refused.because("revision.notGenuine", number);
        }
        if (isUnfiled(article)) {
            article.file(RevisionKind.MILESTONE, me.person(), clock.now(), "Before restoring revision " + number);
        }
        articles.edit(id, seen, article.getDesk().getId(), CopyField.duplicate(revision.getCopy()));
        events.fire(ArticleEvent.of("article.restore-revision", article, "Revision " + number));
        written.fire(StoryWritten.of(article, null, me.getName()));
    }

    /** Reasons against filing and restoring, for the buttons that would do it. */
    public List<Refusal> againstChanging(Long id) {
        return against(articles.get(id));
    }

    private Article changeable(Long id, long seen) {
        var article = articles.get(id, seen);
        Refused.ifAny(against(article));
        return article;
    }

    private List<Refusal> against(Article article) {
        var refusals = new ArrayList<>(EditRules.against(article, me.authority()));
        refusals.addAll(EditRules.againstPage(article, me.getId(), null, clock.now()));
        return refusals;
    }

    private boolean isUnfiled(Article article) {
        var count = article.getChain().getCount();
        return count == 0
                || !revision(article, count)
                        .getCopy()
                        .canonical()
                        .equals(article.getCopy().canonical());
    }

    private Filed filed(Article article, Integer number) {
        return number == null ? Filed.workingCopy(article) : Filed.of(revision(article, number));
    }

    private Copy copy(Article article, Integer number) {
        return number == null ? article.getCopy() : revision(article, number).getCopy();
    }

    private Revision revision(Article article, int number) {
        return entityManager
                .createQuery(
                        "select r from Revision r join fetch r.author where r.article = :article and r.number = :number",
                        Revision.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("revision", number));
    }
}
