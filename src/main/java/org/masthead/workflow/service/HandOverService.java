package org.masthead.workflow.service;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonName;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.workflow.model.AssignRules;
import org.masthead.workflow.model.HandedOver;
import org.masthead.workflow.model.HandedOver.Kept;
import org.masthead.workflow.model.OpenWork;
import org.masthead.workflow.model.Taker;

/** Gives the work of somebody who leaves to somebody else; only for those who manage the people of the newsroom. */
@Stateless
public class HandOverService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private AssignmentService assignments;

    @Inject
    private AuthorityService authorities;

    @Inject
    private Me me;

    @Inject
    private Event<ArticleEvent> events;

    /** The stories in flight that somebody writes, was asked for or promised to readers; what is due first comes first. */
    public List<OpenWork> workOf(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return entityManager
                .createQuery("""
                        select new org.masthead.workflow.model.OpenWork(a.id, a.copy.headline, a.copy.slugline,
                            a.copy.language, a.status, a.live.status, d.id, d.name, a.assignment.dueAt, d.zone,
                            case when r.id = :person or (r is null and a.author.id = :person) then true else false end,
                            case when e.id = :person then true else false end,
                            case when v.id = :person then true else false end,
                            case when s.id = :person then true else false end,
                            case when :all = true or d.id in :desks then true else false end)
                        from Article a join a.desk d left join a.assignment.reporter r left join a.assignment.editor e
                            left join a.assignment.reviewer v left join a.scheduledBy s
                        where a.status not in (NONE, SPIKED) and (a.author.id = :person and r is null or r.id = :person
                            or e.id = :person or v.id = :person or s.id = :person)
                        order by case when a.assignment.dueAt is null then 1 else 0 end, a.assignment.dueAt, a.id""", OpenWork.class)
                .setParameter("person", personId)
                .setParameter("all", me.authority().onAllDesks(Capability.ARTICLE_READ))
                .setParameter("desks", me.authority().desksWith(Capability.ARTICLE_READ))
                .getResultStream()
                .map(work -> work.readable() ? work : work.unnamed())
                .toList();
    }

    /** Those who could take any of it on, whoever can take most first, then by name. */
    public List<Taker> takersOf(Long personId) {
        var could = new HashMap<PersonName, Long>();
        workOf(personId).stream()
                .collect(groupingBy(OpenWork::deskId))
                .forEach((deskId, work) -> count(entityManager.find(Desk.class, deskId), work, could));
        return could.entrySet().stream()
                .filter(one -> !one.getKey().id().equals(personId))
                .map(one -> new Taker(one.getKey().id(), one.getKey().name(), one.getValue()))
                .sorted(comparing(Taker::stories).reversed().thenComparing(Taker::name))
                .toList();
    }

    private void count(Desk desk, List<OpenWork> work, Map<PersonName, Long> could) {
        for (var who : authorities.on(desk.getId())) {
            var stories = work.stream().filter(each -> isFit(who, each, desk)).count();
            if (stories > 0) {
                could.merge(new PersonName(who.personId(), who.name()), stories, Long::sum);
            }
        }
    }

    private static boolean isFit(Authority who, OpenWork work, Desk desk) {
        return (!work.promises() || AssignRules.mayPromise(desk, who))
                && work.parts().stream().allMatch(part -> AssignRules.isFit(part, desk, who));
    }

    /**
     * Gives what somebody was asked for to somebody else, such as when they leave: every part in a story in flight, the
     * drafts they began, and what goes out on their behalf. What the other may not do is left as it is, and told.
     *
     * @throws Refused when the other is the same, or does not work here
     */
    public HandedOver handOver(Long fromId, Long toId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        var to = assignments.person(toId);
        if (to.getId().equals(fromId)) {
            throw Refused.because("assign.same", to.getDisplayName());
        }
        var rights = assignments.authority(to);
        var kept = new ArrayList<Kept>();
        var handed = 0;
        for (var id : workOf(fromId).stream().map(OpenWork::id).sorted().toList()) {
            var article = articles.findLocked(id).orElseThrow();
            var parts = handOverParts(article, fromId, to, rights, kept);
            var promise = handOverPromise(article, fromId, to, rights, kept);
            handed += parts || promise ? 1 : 0;
        }
        return new HandedOver(handed, kept);
    }

    private boolean handOverParts(Article article, Long fromId, Person to, Authority rights, List<Kept> kept) {
        var changed = false;
        for (var part : Part.values()) {
            if (has(article, part, fromId)) {
                var refusals = AssignRules.againstAsking(part, article, rights);
                keep(article, refusals, kept);
                if (refusals.isEmpty()) {
                    assignments.give(article, part, to, "article.assign");
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean handOverPromise(Article article, Long fromId, Person to, Authority rights, List<Kept> kept) {
        if (article.getStatus() != DraftStatus.SCHEDULED
                || !article.getScheduledBy().getId().equals(fromId)) {
            return false;
        }
        var refusals = AssignRules.againstPromising(article, rights);
        keep(article, refusals, kept);
        if (refusals.isEmpty()) {
            article.promiseFor(to);
            events.fire(ArticleEvent.of("article.promise", article, to.getDisplayName()));
        }
        return refusals.isEmpty();
    }

    private void keep(Article article, List<Refusal> refusals, List<Kept> kept) {
        var readable =
                me.authority().may(Capability.ARTICLE_READ, article.getDesk().getId());
        var headline = Optional.ofNullable(article.getCopy().getHeadline())
                .filter(words -> readable)
                .orElse(null);
        refusals.forEach(why -> kept.add(new Kept(article.getId(), headline, why)));
    }

    /** A story that nobody was asked to write is its author’s to write. */
    private static boolean has(Article article, Part part, Long personId) {
        var asked = article.getAssignment().find(part);
        return asked.map(person -> person.getId().equals(personId))
                .orElseGet(() ->
                        part == Part.REPORTER && article.getAuthor().getId().equals(personId));
    }
}
