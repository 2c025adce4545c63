package org.masthead.imprint.service;

import static org.masthead.account.model.Capability.SITE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import org.masthead.account.service.Me;
import org.masthead.imprint.model.ImprintEvent;
import org.masthead.imprint.model.Paper;
import org.masthead.imprint.model.PaperChange;
import org.masthead.imprint.model.PaperDetails;
import org.masthead.imprint.model.PaperRules;
import org.masthead.imprint.model.PaperSettings;
import org.masthead.imprint.model.StandingPage;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/** What the paper says of itself; only those who look after the site change it. Readers get it from {@link Imprint}. */
@Stateless
public class PaperKeeping {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<ImprintEvent> events;

    /** All that is kept, with its version; it says nothing as long as nobody has changed it. */
    public PaperSettings get() {
        me.mustOnAllDesks(SITE_MANAGE);
        var kept = kept(LockModeType.NONE);
        kept.getDetails().getMenu().size();
        kept.getDetails().getFooter().size();
        return kept;
    }

    /**
     * Changes what the paper says of itself.
     *
     * @param seen version that was seen
     * @throws StaleVersion when somebody was faster
     * @throws Refused when something of it is not as it should be
     */
    public void edit(long seen, PaperDetails wanted) {
        me.mustOnAllDesks(SITE_MANAGE);
        var kept = keptForChange();
        if (kept.getVersion() != seen) {
            throw new StaleVersion(kept.getChangedBy().getDisplayName(), kept.getChangedAt(), settings.zone());
        }
        var details = wanted.copy();
        Refused.ifAny(PaperRules.against(details));
        var changed = PaperChange.between(kept.getDetails().copy(), details);
        if (!changed.isEmpty()) {
            kept.edit(details, me.person(), clock.now());
            entityManager.flush();
            events.fire(new ImprintEvent("site.edit", paper().name(), changed));
        }
    }

    /** What readers get to see of it now; never what a transaction that may yet fail has written. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Paper paper() {
        var pages = entityManager
                .createQuery(
                        "select p from StandingPage p where p.published = true order by p.position, p.id",
                        StandingPage.class)
                .getResultList();
        var pictures = new HashSet<String>();
        pages.forEach(page -> pictures.addAll(page.document().pictures()));
        var links = pages.stream()
                .map(page -> new Paper.Link(page.getTitle(), page.address()))
                .toList();
        return Paper.of(kept(LockModeType.NONE).getDetails(), settings, links, pictures);
    }

    private PaperSettings keptForChange() {
        var kept = kept(LockModeType.PESSIMISTIC_WRITE);
        if (!entityManager.contains(kept)) {
            entityManager.persist(kept);
            entityManager.flush();
        }
        return kept;
    }

    private PaperSettings kept(LockModeType lock) {
        var kept = entityManager.find(PaperSettings.class, PaperSettings.ID, lock);
        return kept == null ? new PaperSettings() : kept;
    }
}
