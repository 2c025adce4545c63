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

    /** Ids of the editions whose moment has come, and of live ones of which a pin has ended, in one statement. */
    public List<Long> ids() {
        return entityManager
                .createQuery("""
                        select e.id from Edition e
                        where e.liveAt is null and e.dueAt <= :now or e.nextEndAt <= :now order by e.dueAt, e.id""", Long.class)
                .setParameter("now", clock.now())
                .getResultList();
    }

    /**
     * Shows one edition to readers, unless somebody took the promise back meanwhile; of one that is live, lets them see the front
     * without the pins that have ended. Where whoever promised it has lost the right, the promise is taken back instead.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void see(Long id) {
        findLocked(id).ifPresent(edition -> {
            if (edition.isDue(clock.now())) {
                keep(edition);
            } else if (edition.hasEnded(clock.now())) {
                edition.look(clock.now());
                going.changed(edition.getFront());
            }
        });
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
