package org.masthead.front.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;
import org.masthead.front.model.Edition;
import org.masthead.front.model.Front;
import org.masthead.platform.service.NewsroomClock;

/** Puts an edition before readers in the place of another; whoever calls holds the front and has asked the rules. */
@Stateless
public class GoingLive {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PartsChanged> changes;

    /** Readers get this edition. */
    public void show(Edition edition) {
        live(edition.getFront()).ifPresent(Edition::retire);
        edition.show(clock.now());
        changed(edition.getFront());
    }

    /** Readers get no edition of a front. */
    public void takeDown(Front front) {
        live(front).ifPresent(Edition::retire);
        changed(front);
    }

    /** The edition that readers have. */
    public Optional<Edition> live(Front front) {
        return entityManager
                .createQuery("select e from Edition e where e.front = :front and e.live = true", Edition.class)
                .setParameter("front", front)
                .getResultStream()
                .findFirst();
    }

    /** What readers see of a front is another thing from now on; of a topic, that there is one. */
    public void changed(Front front) {
        var part = Part.front(front.getName());
        changes.fire(
                new PartsChanged(front.getKind() == Front.Kind.TOPIC ? Set.of(part, LiveFronts.TOPICS) : Set.of(part)));
    }
}
