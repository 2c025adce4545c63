package org.masthead.desk.service;

import static org.masthead.account.model.Capability.DESK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.DraftStatus;
import org.masthead.desk.model.DeskRow;
import org.masthead.desk.model.MemberRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Reads desks for the pages that keep them. */
@Stateless
public class DeskLists {

    private static final Set<DraftStatus> AT_REST = Set.of(DraftStatus.NONE, DraftStatus.SPIKED);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    /** All desks by name, the archived ones last. */
    public List<DeskRow> rows() {
        me.mustOnAllDesks(DESK_MANAGE);
        return entityManager
                .createQuery("""
                        select new org.masthead.desk.model.DeskRow(d.id, d.name, d.slug, d.archived,
                            (select count(distinct g.person.id) from Grant g where g.desk = d and g.person.active = true
                                and (g.endsOn is null or g.endsOn >= :today)),
                            (select count(a) from Article a where a.desk = d and a.status not in :atRest))
                        from Desk d order by d.archived, d.name""", DeskRow.class)
                .setParameter("today", clock.today())
                .setParameter("atRest", AT_REST)
                .getResultList();
    }

    /**
     * A desk with its stages.
     *
     * @throws NotFound when there is no such desk
     */
    public Desk get(Long id) {
        me.mustOnAllDesks(DESK_MANAGE);
        return Optional.ofNullable(id)
                .flatMap(known -> entityManager
                        .createQuery("select d from Desk d join fetch d.allStages where d.id = :id", Desk.class)
                        .setParameter("id", known)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new NotFound("desk", id));
    }

    /** The time zone of the newsroom, with which a new desk begins. */
    public ZoneId newsroomZone() {
        return settings.zone();
    }

    /** Stories of a desk between their first word and going out. */
    public long inFlight(Long id) {
        me.mustOnAllDesks(DESK_MANAGE);
        return entityManager
                .createQuery(
                        "select count(a) from Article a where a.desk.id = :id and a.status not in :atRest", Long.class)
                .setParameter("id", id)
                .setParameter("atRest", AT_REST)
                .getSingleResult();
    }

    /** Who holds which role on a desk, by name. */
    public List<MemberRow> members(Long id) {
        me.mustOnAllDesks(DESK_MANAGE);
        return entityManager
                .createQuery("""
                        select new org.masthead.desk.model.MemberRow(p.id, p.displayName, r.name,
                            case when g.desk is null then true else false end)
                        from Grant g join g.person p join g.role r left join g.desk d
                        where p.active = true and (d is null or d.id = :id)
                            and (g.endsOn is null or g.endsOn >= :today) order by p.displayName, r.name""", MemberRow.class)
                .setParameter("today", clock.today())
                .setParameter("id", id)
                .getResultList();
    }
}
