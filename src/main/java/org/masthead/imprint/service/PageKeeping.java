package org.masthead.imprint.service;

import static org.masthead.account.model.Capability.SITE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.body.model.Schema;
import org.masthead.imprint.model.PageEvent;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.model.PageRow;
import org.masthead.imprint.model.PageRules;
import org.masthead.imprint.model.StandingPage;
import org.masthead.platform.model.AddressMoved;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/** The pages of the paper’s own; only for those who look after the site. */
@Stateless
public class PageKeeping {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PageEvent> events;

    @Inject
    private Event<AddressMoved> moves;

    /** All pages in their order, drafts too. */
    public List<PageRow> list() {
        me.mustOnAllDesks(SITE_MANAGE);
        return entityManager.createQuery("""
                        select new org.masthead.imprint.model.PageRow(p.id, p.slug, p.title, p.published, c.displayName,
                            p.changedAt)
                        from StandingPage p join p.changedBy c order by p.position, p.id""", PageRow.class).getResultList();
    }

    /**
     * A page to be changed.
     *
     * @throws NotFound when there is none
     */
    public StandingPage get(Long id) {
        me.mustOnAllDesks(SITE_MANAGE);
        return existing(id, LockModeType.NONE);
    }

    /**
     * Begins a page as a draft, the last of all.
     *
     * @return its id
     * @throws Refused when the plan is not as it should be
     */
    public Long create(PagePlan plan) {
        me.mustOnAllDesks(SITE_MANAGE);
        var page = new StandingPage(checked(plan, null), all().size() + 1, me.person(), clock.now());
        entityManager.persist(page);
        announce("page.create", page);
        return page.getId();
    }

    /**
     * Changes a page; readers of a published one get it at once. Its old address leads on to a new one.
     *
     * @param seen version that was seen
     * @throws StaleVersion when somebody was faster
     * @throws Refused when the plan is not as it should be
     */
    public void edit(Long id, long seen, PagePlan plan) {
        var page = changeable(id, seen);
        var before = page.address();
        page.edit(checked(plan, id), me.person(), clock.now());
        if (page.isPublished()) {
            Refused.ifAny(PageRules.againstPublishing(page));
        }
        announce("page.edit", page);
        if (page.isPublished() && !before.equals(page.address())) {
            moves.fire(new AddressMoved(before, page.address()));
        }
    }

    /**
     * Shows a page to readers.
     *
     * @throws Refused when it says nothing
     */
    public void publish(Long id, long seen) {
        var page = changeable(id, seen);
        Refused.ifAny(PageRules.againstPublishing(page));
        page.show(true, me.person(), clock.now());
        announce("page.publish", page);
    }

    /** Shows a page to nobody any more; it becomes a draft. */
    public void unpublish(Long id, long seen) {
        var page = changeable(id, seen);
        page.show(false, me.person(), clock.now());
        announce("page.unpublish", page);
    }

    /**
     * Deletes a draft.
     *
     * @throws Refused when readers see it
     */
    public void delete(Long id, long seen) {
        var page = changeable(id, seen);
        Refused.ifAny(PageRules.againstDeleting(page));
        entityManager.remove(page);
        announce("page.delete", page);
    }

    /**
     * Moves a page before the one before it, or behind the one behind it.
     *
     * @param by -1 or 1
     */
    public void move(Long id, int by) {
        var page = get(id);
        var pages = new ArrayList<>(all());
        var at = pages.indexOf(page);
        pages.add(Math.max(0, Math.min(at + by, pages.size() - 1)), pages.remove(at));
        for (var place = 0; place < pages.size(); place++) {
            pages.get(place).stand(place + 1);
        }
        announce("page.order", page);
    }

    /** The page that readers find under a slug. */
    public Optional<StandingPage> findPublished(String slug) {
        return entityManager
                .createQuery(
                        "select p from StandingPage p where p.slug = :slug and p.published = true", StandingPage.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private List<StandingPage> all() {
        return entityManager
                .createQuery("select p from StandingPage p order by p.position, p.id", StandingPage.class)
                .getResultList();
    }

    private PagePlan checked(PagePlan plan, Long id) {
        Refused.ifAny(PageRules.against(plan, isTaken(plan.slug(), id)));
        return new PagePlan(
                plan.title(), plan.slug(), Schema.check(plan.body()).document().json());
    }

    private boolean isTaken(String slug, Long id) {
        return entityManager
                .createQuery("select p.id from StandingPage p where p.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .anyMatch(known -> !known.equals(id));
    }

    private StandingPage changeable(Long id, long seen) {
        me.mustOnAllDesks(SITE_MANAGE);
        var page = existing(id, LockModeType.PESSIMISTIC_WRITE);
        if (page.getVersion() != seen) {
            throw new StaleVersion(page.getChangedBy().getDisplayName(), page.getChangedAt(), settings.zone());
        }
        return page;
    }

    private StandingPage existing(Long id, LockModeType lock) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(StandingPage.class, known, lock))
                .orElseThrow(() -> new NotFound("page", id));
    }

    private void announce(String act, StandingPage page) {
        entityManager.flush();
        events.fire(PageEvent.of(act, page));
    }
}
