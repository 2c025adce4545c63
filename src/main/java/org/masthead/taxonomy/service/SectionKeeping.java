package org.masthead.taxonomy.service;

import static org.masthead.account.model.Capability.SITE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.platform.model.AddressMoved;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.SectionEvent;
import org.masthead.taxonomy.model.SectionPlan;
import org.masthead.taxonomy.model.SectionRules;

/**
 * Makes sections, changes them and puts them in order; only for those who look after the site. What stories are called
 * and where they stand does not change with the slug of their section.
 */
@Stateless
public class SectionKeeping {

    /** What stands under the address of a section, besides its page. */
    private static final List<String> BELOW = List.of("", "/rss.xml", "/atom.xml", "/feed.json");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Me me;

    @Inject
    private Event<SectionEvent> events;

    @Inject
    private Event<AddressMoved> moves;

    /** The sections as a reader would list them: in their order, those under another right after it. */
    public List<Section> list() {
        me.mustOnAllDesks(SITE_MANAGE);
        var all = taxonomy.sections();
        return all.stream()
                .filter(section -> section.getParent() == null)
                .flatMap(top -> Stream.concat(Stream.of(top), siblings(top, all).stream()))
                .toList();
    }

    /**
     * A section to be changed.
     *
     * @throws NotFound when there is none
     */
    public Section get(Long id) {
        me.mustOnAllDesks(SITE_MANAGE);
        return taxonomy.sections().stream()
                .filter(section -> section.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", id));
    }

    /**
     * Makes a section, the last one where it stands.
     *
     * @return its id
     * @throws Refused when the plan is not as it should be
     */
    public Long create(SectionPlan plan) {
        me.mustOnAllDesks(SITE_MANAGE);
        var all = taxonomy.sections();
        Refused.ifAny(SectionRules.against(plan, null, all));
        var last = all.stream().mapToInt(Section::getPosition).max().orElse(0);
        var section = new Section(plan.slug(), plan.name(), last + 1, desk(plan));
        section.edit(plan, section.getDesk());
        section.standUnder(parent(plan));
        entityManager.persist(section);
        entityManager.flush();
        events.fire(event("section.create", section, null, null));
        return section.getId();
    }

    /**
     * Changes a section. A new slug leaves its old page and feeds behind as redirects.
     *
     * @param seen version that was seen
     * @throws Refused when somebody was faster, or the plan is not as it should be
     */
    public void edit(Long id, long seen, SectionPlan plan) {
        var section = get(id);
        if (section.getVersion() != seen) {
            throw Refused.because("section.stale", section.getName());
        }
        Refused.ifAny(SectionRules.against(plan, id, taxonomy.sections()));
        var slugBefore = section.getSlug();
        var parentBefore = slug(section.getParent());
        section.edit(plan, desk(plan));
        section.standUnder(parent(plan));
        entityManager.flush();
        events.fire(event("section.edit", section, slugBefore, parentBefore));
        if (!slugBefore.equals(section.getSlug())) {
            BELOW.forEach(
                    below -> moves.fire(new AddressMoved("/" + slugBefore + below, "/" + section.getSlug() + below)));
        }
    }

    /**
     * Moves a section before the one before it, or behind the one behind it, among those that stand beside it.
     *
     * @param by -1 or 1
     */
    public void move(Long id, int by) {
        var section = get(id);
        var beside = new ArrayList<>(siblings(section.getParent(), taxonomy.sections()));
        var at = beside.indexOf(section);
        var to = Math.max(0, Math.min(at + by, beside.size() - 1));
        beside.add(to, beside.remove(at));
        for (var place = 0; place < beside.size(); place++) {
            beside.get(place).stand(place + 1);
        }
        entityManager.flush();
        events.fire(event("section.order", section, section.getSlug(), slug(section.getParent())));
    }

    private static List<Section> siblings(Section parent, List<Section> all) {
        return all.stream()
                .filter(section -> Objects.equals(slug(section.getParent()), slug(parent)))
                .toList();
    }

    private Desk desk(SectionPlan plan) {
        var desk = entityManager.find(Desk.class, plan.deskId());
        if (desk == null) {
            throw Refused.because("section.desk");
        }
        return desk;
    }

    private Section parent(SectionPlan plan) {
        return plan.parentId() == null ? null : entityManager.find(Section.class, plan.parentId());
    }

    private static String slug(Section section) {
        return section == null ? null : section.getSlug();
    }

    private static SectionEvent event(String act, Section section, String slugBefore, String parentBefore) {
        var address = "/" + section.getSlug();
        var detail = slugBefore == null || slugBefore.equals(section.getSlug())
                ? address
                : "/" + slugBefore + " → " + address;
        return new SectionEvent(
                act,
                section.getId(),
                section.getName(),
                detail,
                slugBefore,
                section.getSlug(),
                parentBefore,
                slug(section.getParent()));
    }
}
