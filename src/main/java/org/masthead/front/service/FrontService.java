package org.masthead.front.service;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Front;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontEvent;
import org.masthead.front.model.FrontRow;
import org.masthead.front.model.FrontRules;
import org.masthead.front.model.Topic;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.site.service.SiteService;
import org.masthead.taxonomy.model.Slugs;

/** The working copies of the fronts. Readers see nothing of a change before it is published. */
@Stateless
public class FrontService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SiteService site;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<FrontEvent> events;

    /** The fronts that the person may arrange: that of the site, those of sections in the order of the menu, topics by name. */
    public List<FrontRow> list() {
        me.must(Capability.FRONT_MANAGE);
        return entityManager
                .createQuery("""
                        select new org.masthead.front.model.FrontRow(f.id, f.kind, f.name, f.title, s.desk.id, c.displayName,
                            f.changedAt, m.displayName, l.liveAt, w.dueAt)
                        from Front f left join f.section s left join f.changedBy c
                        left join f.editions l on l.live = true left join l.madeBy m
                        left join f.editions w on w.liveAt is null
                        order by s.position, lower(f.title), f.name""", FrontRow.class)
                .getResultStream()
                .filter(row -> FrontRules.may(row.deskId(), me.authority()))
                .toList();
    }

    /**
     * A front for somebody who is about to arrange it.
     *
     * @throws NotFound when there is none
     * @throws Refused when the person may not arrange it
     */
    public Front open(Long id) {
        var front = find(id).orElseThrow(() -> new NotFound("front", id));
        Refused.ifAny(FrontRules.against(front, me.authority()));
        return front;
    }

    /** The front, as {@link #open}, while nobody else acts on it. */
    public Front openLocked(Long id) {
        var front = open(id);
        entityManager.refresh(front, PESSIMISTIC_WRITE);
        return front;
    }

    /**
     * The front, as {@link #openLocked}, if its working copy is still the one that the person saw.
     *
     * @throws StaleVersion when somebody changed it in between
     */
    public Front openSeen(Long id, long seen) {
        var front = openLocked(id);
        if (front.getVersion() != seen && front.getChangedBy() == null) {
            throw Refused.because("front.act");
        }
        if (front.getVersion() != seen) {
            throw new StaleVersion(front.getChangedBy().getDisplayName(), front.getChangedAt(), settings.zone());
        }
        return front;
    }

    private Optional<Front> find(Long id) {
        return entityManager
                .createQuery("""
                        select f from Front f left join fetch f.section left join fetch f.changedBy
                        where f.id = :id""", Front.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Changes the working copy.
     *
     * @param seen version the person had before her
     * @return the version after it
     * @throws StaleVersion when somebody changed it in between
     * @throws Refused when the person may not, or the change cannot be made; a story that is not live cannot be pinned
     */
    public long change(Long id, long seen, FrontChange change) {
        var front = openSeen(id, seen);
        if (change.isPin() && site.rows(Set.of(change.story())).isEmpty()) {
            throw Refused.because("front.notLive");
        }
        return arrange(front, change.applied(front.getWorking()));
    }

    /** Makes an arrangement of before the working copy; the words about a topic too. */
    public long arrange(Front front, Arrangement arrangement) {
        front.arrange(arrangement, me.person(), clock.now());
        entityManager.flush();
        return front.getVersion();
    }

    /**
     * Makes a topic, which readers do not see yet.
     *
     * @return its id
     * @throws Refused when the person may not, or there is a topic of that name
     */
    public Long createTopic(Topic topic) {
        me.mustOnAllDesks(Capability.FRONT_MANAGE);
        var front = Front.ofTopic(Slugs.of(topic.name()), topic, me.person(), clock.now());
        var taken = entityManager
                .createQuery("select count(f) from Front f where f.name = :name", Long.class)
                .setParameter("name", front.getName())
                .getSingleResult();
        if (taken > 0) {
            throw Refused.because("topic.taken", topic.name());
        }
        entityManager.persist(front);
        entityManager.flush();
        events.fire(FrontEvent.of("front.create", front, topic.name()));
        return front.getId();
    }
}
