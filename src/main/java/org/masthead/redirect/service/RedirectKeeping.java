package org.masthead.redirect.service;

import static org.masthead.account.model.Capability.SITE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.service.Me;
import org.masthead.platform.model.AddressMoved;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.redirect.model.Faults;
import org.masthead.redirect.model.Redirect;
import org.masthead.redirect.model.RedirectEvent;
import org.masthead.redirect.model.RedirectFile;
import org.masthead.redirect.model.RedirectMap;
import org.masthead.redirect.model.RedirectPlan;
import org.masthead.redirect.model.RedirectRow;
import org.masthead.redirect.model.RedirectRules;

/** Makes redirects and takes them away; only for those who look after the site. */
@Stateless
public class RedirectKeeping {

    private static final String ROW = """
            select new org.masthead.redirect.model.RedirectRow(r.id, r.path, r.target, r.note, p.displayName, r.madeAt)
            from Redirect r join r.madeBy p""";

    private static final String MATCHING = """
             where lower(r.path) like :words escape '!' or lower(r.target) like :words escape '!'
            or lower(r.note) like :words escape '!'""";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private LivePaths paths;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<RedirectEvent> events;

    /**
     * A page of the redirects whose paths, targets or notes have some words, the newest first.
     *
     * @param words null or blank for all
     */
    public List<RedirectRow> list(String words, int first, int most) {
        me.mustOnAllDesks(SITE_MANAGE);
        return matching(ROW + MATCHING + " order by r.id desc", words, RedirectRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many such redirects there are. */
    public long count(String words) {
        me.mustOnAllDesks(SITE_MANAGE);
        return matching("select count(r) from Redirect r" + MATCHING, words, Long.class)
                .getSingleResult();
    }

    /** All redirects, by path, for a file. */
    public List<RedirectRow> all() {
        me.mustOnAllDesks(SITE_MANAGE);
        return entityManager
                .createQuery(ROW + " order by r.path", RedirectRow.class)
                .getResultList();
    }

    /**
     * Makes a redirect.
     *
     * @throws Refused when the plan is not as it should be, or readers find something at its path
     */
    public void add(RedirectPlan plan) {
        me.mustOnAllDesks(SITE_MANAGE);
        Refused.ifAny(RedirectRules.against(plan));
        var map = map();
        Refused.ifAny(map.against(plan, paths.among(Set.of(plan.from()))));
        var kept = keep(plan, map);
        leadOn(map);
        events.fire(new RedirectEvent("redirect.add", kept.from(), kept.to()));
    }

    /**
     * Takes a redirect away.
     *
     * @throws NotFound when there is none
     */
    public void delete(Long id) {
        me.mustOnAllDesks(SITE_MANAGE);
        var redirect = Optional.ofNullable(entityManager.find(Redirect.class, id))
                .orElseThrow(() -> new NotFound("redirect", id));
        entityManager.remove(redirect);
        events.fire(new RedirectEvent("redirect.delete", redirect.getPath(), redirect.getTarget()));
    }

    /**
     * Takes in a file, all of it or nothing. Lines that say what is known already change nothing.
     *
     * @param name of the file, for the audit
     * @return how many redirects were made
     * @throws Refused with a sentence for each line that is not as it should be
     */
    public int take(RedirectFile file, String name) {
        me.mustOnAllDesks(SITE_MANAGE);
        var map = map();
        var live = paths.among(
                file.lines().stream().map(line -> line.plan().from()).toList());
        var faults = new ArrayList<Refusal>();
        var made = 0;
        for (var line : file.lines()) {
            var reasons = new ArrayList<>(RedirectRules.against(line.plan()));
            if (reasons.isEmpty() && map.has(line.plan())) {
                continue;
            }
            reasons.addAll(map.against(line.plan(), live));
            reasons.forEach(reason -> faults.add(Faults.ofLine(line.number(), reason)));
            if (reasons.isEmpty()) {
                keep(line.plan(), map);
                made++;
            }
        }
        Faults.refuseIfAny(faults);
        leadOn(map);
        events.fire(new RedirectEvent("redirect.import", name, String.valueOf(made)));
        return made;
    }

    /** Something moved: who asks for it at its old path is led to the new one, at which nothing leads on any more. */
    public void follow(@Observes AddressMoved moved) {
        entityManager
                .createQuery("delete from Redirect r where r.path in :paths")
                .setParameter("paths", List.of(moved.from(), moved.to()))
                .executeUpdate();
        var map = map();
        keep(new RedirectPlan(moved.from(), moved.to(), null), map);
        leadOn(map);
    }

    private RedirectPlan keep(RedirectPlan plan, RedirectMap map) {
        var kept = map.add(plan);
        entityManager.persist(new Redirect(kept, me.person(), clock.now()));
        return kept;
    }

    private void leadOn(RedirectMap map) {
        entityManager.flush();
        map.changed()
                .forEach(from -> entityManager
                        .createQuery("select r from Redirect r where r.path = :path", Redirect.class)
                        .setParameter("path", from)
                        .getSingleResult()
                        .leadTo(map.target(from)));
        entityManager.flush();
    }

    private RedirectMap map() {
        return new RedirectMap(entityManager
                .createQuery("select r.path, r.target from Redirect r", Object[].class)
                .getResultStream()
                .collect(HashMap::new, (all, row) -> all.put((String) row[0], (String) row[1]), HashMap::putAll));
    }

    private <T> TypedQuery<T> matching(String query, String words, Class<T> type) {
        var asked = words == null ? "" : words.strip().toLowerCase();
        return entityManager
                .createQuery(query, type)
                .setParameter("words", "%" + asked.replaceAll("[!%_]", "!$0") + "%");
    }
}
