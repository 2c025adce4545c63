package org.masthead.front.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Edition;
import org.masthead.front.model.EditionRow;
import org.masthead.front.model.Front;
import org.masthead.front.model.FrontEvent;
import org.masthead.front.model.FrontRules;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/** What readers get of a front: now, at a moment that was promised, and what they got before. */
@Stateless
public class Editions {

    /** Earlier ones that are listed. */
    private static final int EARLIER = 20;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FrontService fronts;

    @Inject
    private GoingLive going;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<FrontEvent> events;

    /** Those of a front, the one that waits first, then the newest; see {@link FrontService#open} for the refusals. */
    public List<EditionRow> list(Long frontId) {
        var front = fronts.open(frontId);
        return entityManager
                .createQuery("""
                        select new org.masthead.front.model.EditionRow(e.id, m.displayName, e.dueAt, e.liveAt, e.live)
                        from Edition e join e.madeBy m where e.front = :front order by e.id desc""", EditionRow.class)
                .setParameter("front", front)
                .setMaxResults(EARLIER)
                .getResultList();
    }

    /**
     * Readers get the working copy now. A promise for later stays.
     *
     * @throws StaleVersion when it is not the one that the person saw
     */
    public void publish(Long frontId, long seen) {
        var front = fronts.openSeen(frontId, seen);
        var edition = new Edition(front, me.person(), clock.now());
        entityManager.persist(edition);
        going.show(edition);
        events.fire(FrontEvent.of("front.publish", front, null));
    }

    /**
     * Promises the working copy, as it is, for a moment; in place of what was promised before.
     *
     * @throws StaleVersion when it is not the one that the person saw
     * @throws Refused when the moment is not to come
     */
    public void schedule(Long frontId, long seen, Instant when) {
        var front = fronts.openSeen(frontId, seen);
        Refused.ifAny(FrontRules.againstMoment(when, clock.now()));
        waiting(front).ifPresent(entityManager::remove);
        entityManager.persist(new Edition(front, me.person(), clock.now()).promise(when));
        events.fire(FrontEvent.of("front.schedule", front, when.toString()));
    }

    /** Takes the promise back; the working copy stays as it is. */
    public void takeBack(Long frontId) {
        var front = fronts.openLocked(frontId);
        entityManager.remove(waiting(front).orElseThrow(() -> Refused.because("front.noPromise")));
        events.fire(FrontEvent.of("front.unschedule", front, null));
    }

    /**
     * Makes an earlier arrangement the working copy; readers see it when that is published.
     *
     * @return the version of the working copy
     * @throws NotFound when it is none of this front
     */
    public long putBack(Long frontId, long seen, Long editionId) {
        var front = fronts.openSeen(frontId, seen);
        var edition = Optional.ofNullable(entityManager.find(Edition.class, editionId))
                .filter(found -> found.getFront().getId().equals(frontId))
                .orElseThrow(() -> new NotFound("edition", editionId));
        return fronts.arrange(front, edition.getArrangement());
    }

    /** Readers get all by time again, and the page of a topic not at all. What was promised is taken back. */
    public void takeDown(Long frontId) {
        var front = fronts.openLocked(frontId);
        waiting(front).ifPresent(entityManager::remove);
        going.takeDown(front);
        events.fire(FrontEvent.of("front.take-down", front, null));
    }

    /** What readers have now. */
    public Optional<Arrangement> live(Long frontId) {
        return going.live(fronts.open(frontId)).map(Edition::getArrangement);
    }

    private Optional<Edition> waiting(Front front) {
        return entityManager
                .createQuery("select e from Edition e where e.front = :front and e.liveAt is null", Edition.class)
                .setParameter("front", front)
                .getResultStream()
                .findFirst();
    }
}
