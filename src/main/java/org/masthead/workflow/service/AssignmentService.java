package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonName;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Assignment;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.Part;
import org.masthead.article.model.Priority;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.workflow.model.AssignRules;

/**
 * Asks people for stories and lets them take one on. Asking changes no word, so it needs no version; the story is locked
 * all the same.
 */
@Stateless
public class AssignmentService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private AuthorityService authorities;

    @Inject
    private DeskService desks;

    @Inject
    private Me me;

    @Inject
    private Event<ArticleEvent> events;

    @Inject
    private Event<Concerned> concerns;

    /**
     * Asks somebody for something.
     *
     * @param personId whom, or null for nobody any more
     * @throws NotFound when the person may not read the story
     * @throws Refused when the one may not give it out, or the other could not do it
     */
    public void assign(Long id, Part part, Long personId) {
        var article = locked(id);
        Refused.ifAny(AssignRules.againstGivingOut(article, me.authority()));
        var person = personId == null ? null : person(personId);
        if (person != null) {
            Refused.ifAny(AssignRules.againstAsking(part, article, authority(person)));
        }
        give(article, part, person, "article.assign");
    }

    /**
     * Says until when a story is wanted, and what comes first.
     *
     * @param due null for no moment
     * @throws Refused when the person may not give it out
     */
    public void plan(Long id, Instant due, Priority priority) {
        var article = locked(id);
        Refused.ifAny(AssignRules.againstGivingOut(article, me.authority()));
        article.plan(due, priority);
        events.fire(ArticleEvent.of("article.plan", article, due == null ? null : due.toString()));
    }

    /**
     * Asks for all parts at once, and says until when; what stays as it was is not said again.
     *
     * @see #assign
     * @see #plan
     */
    public void giveOut(Long id, Long reporter, Long editor, Long reviewer, Instant due, Priority priority) {
        var given = locked(id).getAssignment();
        assignIfNew(id, given, Part.REPORTER, reporter);
        assignIfNew(id, given, Part.EDITOR, editor);
        assignIfNew(id, given, Part.REVIEWER, reviewer);
        if (!Objects.equals(due, given.getDueAt()) || priority != given.getPriority()) {
            plan(id, due, priority);
        }
    }

    private void assignIfNew(Long id, Assignment given, Part part, Long personId) {
        if (!Objects.equals(personId, given.find(part).map(Person::getId).orElse(null))) {
            assign(id, part, personId);
        }
    }

    /** Reasons against taking the review of a story on, for the button that would. */
    public List<Refusal> againstClaiming(Long id) {
        return AssignRules.againstClaiming(articles.get(id), me.authority());
    }

    /** Takes the review of a story on. Refused when somebody else is on it, or the person passes no stage there. */
    public void claim(Long id) {
        var article = locked(id);
        Refused.ifAny(AssignRules.againstClaiming(article, me.authority()));
        give(article, Part.REVIEWER, me.person(), "article.claim");
    }

    /** Lets go of a review that one took on; for others, that is giving it out. */
    public void release(Long id) {
        var article = locked(id);
        if (article.getAssignment()
                .find(Part.REVIEWER)
                .filter(me.authority()::is)
                .isEmpty()) {
            Refused.ifAny(AssignRules.againstGivingOut(article, me.authority()));
        }
        give(article, Part.REVIEWER, null, "article.release");
    }

    /** Those who review on some desk that the person gives out stories of, by name. */
    public List<PersonName> reviewers() {
        return desks.desksWith(Capability.ARTICLE_REVIEW).stream()
                .flatMap(desk -> authorities.on(desk.getId()).stream()
                        .filter(who -> desk.getStages().stream().anyMatch(stage -> stage.isPassedBy(who))))
                .map(who -> new PersonName(who.personId(), who.name()))
                .distinct()
                .toList();
    }

    /** Those who could be asked for each part in a story, by name. */
    public Map<Part, List<PersonName>> candidates(Long id) {
        var article = articles.get(id);
        var people = authorities.on(article.getDesk().getId());
        var candidates = new EnumMap<Part, List<PersonName>>(Part.class);
        for (var part : Part.values()) {
            candidates.put(part, candidates(part, article, people));
        }
        return candidates;
    }

    private static List<PersonName> candidates(Part part, Article article, List<Authority> people) {
        return people.stream()
                .filter(who -> AssignRules.againstAsking(part, article, who).isEmpty())
                .map(who -> new PersonName(who.personId(), who.name()))
                .toList();
    }

    /** Gives a part to somebody, or to nobody when the person is null; whoever calls has asked the rules. */
    public void give(Article article, Part part, Person person, String act) {
        article.assign(part, person);
        events.fire(ArticleEvent.of(act, article, detail(part, person)));
        if (person != null && !person.getId().equals(me.getId())) {
            concerns.fire(Concerned.of("article.assign", article, Set.of(person.getId()), me.getName(), null));
        }
    }

    private static String detail(Part part, Person person) {
        return part.name().toLowerCase(Locale.ROOT) + (person == null ? "" : ": " + person.getDisplayName());
    }

    private Article locked(Long id) {
        articles.findLocked(id);
        return articles.get(id);
    }

    /**
     * Somebody to ask.
     *
     * @throws Refused when there is no such person, or not any more
     */
    public Person person(Long id) {
        var person = id == null ? null : entityManager.find(Person.class, id);
        if (person == null || !person.isActive()) {
            throw Refused.because("assign.nobody");
        }
        return person;
    }

    /** What somebody may do. */
    public Authority authority(Person person) {
        return authorities.find(person.getUserName()).orElse(Authority.NOBODY);
    }
}
