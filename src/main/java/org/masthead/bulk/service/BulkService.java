package org.masthead.bulk.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.bulk.model.BulkAct;
import org.masthead.bulk.model.BulkEvent;
import org.masthead.bulk.model.BulkItem;
import org.masthead.bulk.model.BulkJob;
import org.masthead.bulk.model.BulkRow;
import org.masthead.bulk.model.Outcome;
import org.masthead.bulk.model.Pick;
import org.masthead.bulk.model.Progress;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** Keeps the jobs. Everybody sees their own only. */
@Stateless
public class BulkService {

    /** Stories of one job at most. */
    public static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<BulkEvent> events;

    /**
     * Notes what is to be done; {@link BulkRunner} does it.
     *
     * @param targetId person to ask or desk to send to, or null for acts that need none
     * @param words tag to add or note to send along, or null
     * @return id of the job
     * @throws NotFound when there is no such story; of one that the person may not read, its step is refused
     * @throws Refused when no story is picked, more than {@link #MOST}, or the act lacks what it needs
     */
    public Long start(BulkAct act, Long targetId, String words, Collection<Pick> picks) {
        if (picks.isEmpty()) {
            throw Refused.because("bulk.none");
        }
        if (picks.size() > MOST) {
            throw Refused.because("bulk.many", MOST);
        }
        if ((act == BulkAct.ASSIGN || act == BulkAct.SEND) && targetId == null
                || act == BulkAct.TAG && (words == null || words.isBlank())) {
            throw Refused.because("bulk.needs." + act.key());
        }
        findMissing(picks).ifPresent(id -> {
            throw new NotFound("story", id);
        });
        var job = new BulkJob(me.person(), act, targetId, words, clock.now());
        entityManager.persist(job);
        for (var pick : picks) {
            var article = entityManager.getReference(Article.class, pick.articleId());
            entityManager.persist(new BulkItem(job, article, pick.seen()));
        }
        entityManager.flush();
        events.fire(BulkEvent.of("bulk.start", job, picks.size()));
        return job.getId();
    }

    private Optional<Long> findMissing(Collection<Pick> picks) {
        var ids = picks.stream().map(Pick::articleId).toList();
        var known = Set.copyOf(entityManager
                .createQuery("select a.id from Article a where a.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList());
        return ids.stream().filter(id -> !known.contains(id)).findFirst();
    }

    /**
     * Notes that what was done is to be taken back.
     *
     * @throws NotFound when it is not the person's job
     * @throws Refused when there is nothing to take back
     */
    public void undo(Long id) {
        var progress = progress(id);
        if (!progress.isUndoable()) {
            throw Refused.because("bulk.final");
        }
        var job = entityManager.find(BulkJob.class, id);
        job.undo();
        events.fire(BulkEvent.of("bulk.undo", job, (int) progress.done()));
    }

    /**
     * How far a job is, with what became of each story.
     *
     * @throws NotFound when it is not the person's job
     */
    public Progress progress(Long id) {
        var job = Optional.ofNullable(id)
                .map(known -> entityManager.find(BulkJob.class, known))
                .filter(found -> me.authority().is(found.getPerson()))
                .orElseThrow(() -> new NotFound("job", id));
        var rows = entityManager
                .createQuery("""
                        select new org.masthead.bulk.model.BulkRow(a.id, a.desk.id, a.copy.headline, i.outcome, i.sentence)
                        from BulkItem i join i.article a where i.job = :job order by i.id""", BulkRow.class)
                .setParameter("job", job)
                .getResultStream()
                .map(row -> me.authority().may(Capability.ARTICLE_READ, row.deskId()) ? row : row.unnamed())
                .toList();
        return new Progress(id, job.getAct(), job.getBegunAt(), job.isUndoing(), rows);
    }

    /** Ids of the items of a job that are still to be done or, when it is undoing, to be taken back. */
    public List<Long> open(Long jobId) {
        return entityManager
                .createQuery("""
                        select i.id from BulkItem i where i.job.id = :job
                        and i.outcome = case when i.job.undoing = true then :done else :waiting end order by i.id""", Long.class)
                .setParameter("job", jobId)
                .setParameter("done", Outcome.DONE)
                .setParameter("waiting", Outcome.WAITING)
                .getResultList();
    }

    /** Ids of the jobs that are not through. */
    public List<Long> unfinished() {
        return entityManager
                .createQuery("""
                        select distinct i.job.id from BulkItem i
                        where i.outcome = case when i.job.undoing = true then :done else :waiting end""", Long.class)
                .setParameter("done", Outcome.DONE)
                .setParameter("waiting", Outcome.WAITING)
                .getResultList();
    }
}
