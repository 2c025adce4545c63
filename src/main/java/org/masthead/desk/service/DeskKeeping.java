package org.masthead.desk.service;

import static org.masthead.account.model.Capability.DESK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.desk.model.DeskEvent;
import org.masthead.desk.model.DeskRules;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Slugs;
import org.masthead.taxonomy.service.TaxonomyService;

/** Makes, renames and archives desks; only for those who manage the desks of the newsroom. */
@Stateless
public class DeskKeeping {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private DeskLists lists;

    @Inject
    private Me me;

    @Inject
    private Event<DeskEvent> events;

    /**
     * Makes a desk with one stage of review.
     *
     * @param language BCP 47 tag that new stories begin with
     * @param zone time zone in which its people read what is due
     * @return its id
     * @throws Refused when the name is taken or a field is not as it should be
     */
    public Long create(String name, String language, String zone) {
        me.mustOnAllDesks(DESK_MANAGE);
        Refused.ifAny(DeskRules.againstWords(name, language, zone));
        var desk = new Desk(free(name, null), name.strip());
        desk.edit(name.strip(), language, ZoneId.of(zone));
        entityManager.persist(desk);
        announce("desk.create", desk);
        return desk.getId();
    }

    /**
     * Changes what a desk is called and where it works.
     *
     * @param sectionId section in which its new stories run, or null to leave that as it is
     * @throws Refused when the desk was changed meanwhile, the name is taken or a field is not as it should be
     */
    public void edit(Long id, long seen, String name, String language, String zone, Long sectionId) {
        var desk = changeable(id, seen);
        Refused.ifAny(DeskRules.againstWords(name, language, zone));
        free(name, id);
        desk.edit(name.strip(), language, ZoneId.of(zone));
        makeHome(desk, sectionId);
        announce("desk.edit", desk);
    }

    private void makeHome(Desk desk, Long sectionId) {
        if (sectionId != null) {
            for (Section section : taxonomy.sectionsOf(desk)) {
                section.makeHome(section.getId().equals(sectionId));
            }
        }
    }

    /**
     * Closes a desk: it takes no more stories, and what it published stays.
     *
     * @throws Refused when stories are in flight there
     */
    public void archive(Long id, long seen) {
        var desk = changeable(id, seen);
        Refused.ifAny(againstArchiving(id));
        desk.archive();
        announce("desk.archive", desk);
    }

    /** Opens an archived desk again. */
    public void restore(Long id, long seen) {
        var desk = changeable(id, seen);
        desk.restore();
        announce("desk.restore", desk);
    }

    /** Reasons against archiving a desk, for the button that would. */
    public List<Refusal> againstArchiving(Long id) {
        return DeskRules.againstArchiving(lists.inFlight(id));
    }

    private void announce(String act, Desk desk) {
        entityManager.flush();
        events.fire(DeskEvent.of(act, desk, null));
    }

    /**
     * The desk, locked, for somebody who is about to change it.
     *
     * @throws Refused when the person does not manage desks, or it is not what they saw any more
     */
    public Desk changeable(Long id, long seen) {
        me.mustOnAllDesks(DESK_MANAGE);
        var desk = Optional.ofNullable(id)
                .map(known -> entityManager.find(Desk.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("desk", id));
        if (desk.getVersion() != seen) {
            throw Refused.because("desk.stale", desk.getName());
        }
        return desk;
    }

    /** The lower-case name of a desk, if no other one has it. */
    private String free(String name, Long id) {
        var slug = Slugs.of(name);
        var taken = entityManager
                .createQuery("""
                        select count(d) from Desk d
                        where (d.slug = :slug or lower(d.name) = lower(:name)) and (:id is null or d.id <> :id)""", Long.class)
                .setParameter("slug", slug)
                .setParameter("name", name.strip())
                .setParameter("id", id)
                .getSingleResult();
        if (taken > 0) {
            throw Refused.because("desk.taken", name.strip());
        }
        return slug;
    }
}
