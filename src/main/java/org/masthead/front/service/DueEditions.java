package org.masthead.front.service;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.front.model.Edition;
import org.masthead.front.model.FrontEvent;
import org.masthead.front.model.FrontRules;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.service.NewsroomClock;

/** Keeps what was promised of fronts, on behalf of those who did, and ends pins when their time is over. */
@Stateless
public class DueEditions {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private GoingLive going;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<FrontEvent> events;

    /** Ids of the editions whose moment has come, the longest due first. */
    public List<Long> due() {
        return ids("e.liveAt is null and e.dueAt <= :now order by e.dueAt");
    }

    /** Ids of the live editions of which a pin has ended. */
    public List<Long> ended() {
        return ids("e.nextEndAt <= :now order by e.nextEndAt");
    }

    private List<Long> ids(String condition) {
        return entityManager
                .createQuery("select e.id from Edition e where " + condition, Long.class)
                .setParameter("now", clock.now())
                .getResultList();
    }

    /**
     * Shows one edition to readers, unless somebody took the promise back meanwhile. Where whoever promised it has lost the
     * right, the promise is taken back instead.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void show(Long id) {
        findLocked(id).filter(edition -> edition.isDue(clock.now())).ifPresent(this::keep);
    }

    private void keep(Edition edition) {
        var front = edition.getFront();
        me.actAs(edition.getMadeBy().getUserName());
        var refusals = FrontRules.against(front, me.authority());
        if (refusals.isEmpty()) {
            going.show(edition);
            events.fire(FrontEvent.of("front.publish", front, "scheduled"));
        } else {
            entityManager.remove(edition);
            events.fire(FrontEvent.of("front.unschedule", front, Refusal.sentences(refusals)));
        }
    }

    /** Lets readers see a front without the pins that have ended. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(Long id) {
        findLocked(id).filter(edition -> edition.hasEnded(clock.now())).ifPresent(edition -> {
            edition.look(clock.now());
            going.changed(edition.getFront());
        });
    }

    /** The front is locked first, as by everybody who acts on it, and the edition read after that. */
    private Optional<Edition> findLocked(Long id) {
        var edition = Optional.ofNullable(entityManager.find(Edition.class, id));
        edition.ifPresent(found -> entityManager.lock(found.getFront(), PESSIMISTIC_WRITE));
        return edition.flatMap(found -> entityManager
                .createQuery("select e from Edition e where e.id = :id", Edition.class)
                .setParameter("id", id)
                .getResultStream()
                .peek(entityManager::refresh)
                .findFirst());
    }
}
