package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Part;
import org.masthead.article.service.ArticleService;
import org.masthead.workflow.model.AssignRules;

/** Gives the work of somebody who leaves to somebody else. */
@Stateless
public class HandOverService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private AssignmentService assignments;

    @Inject
    private Me me;

    /**
     * Gives what somebody was asked for to somebody else, such as when they leave: every part in a story in flight, and
     * the drafts they began.
     *
     * @return how many stories have changed hands; those that the other could not do are left as they are
     */
    public int handOver(Long fromId, Long toId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        var to = assignments.person(toId);
        var rights = assignments.authority(to);
        var handed = 0;
        for (var id : storiesOf(fromId)) {
            handed += handOver(articles.findLocked(id).orElseThrow(), fromId, to, rights) ? 1 : 0;
        }
        return handed;
    }

    private boolean handOver(Article article, Long fromId, Person to, Authority rights) {
        var changed = false;
        for (var part : Part.values()) {
            if (has(article, part, fromId)
                    && AssignRules.againstAsking(part, article, rights).isEmpty()) {
                assignments.give(article, part, to, "article.assign");
                changed = true;
            }
        }
        return changed;
    }

    /** A story that nobody was asked to write is its author’s to write. */
    private static boolean has(Article article, Part part, Long personId) {
        var asked = article.getAssignment().find(part);
        return asked.map(person -> person.getId().equals(personId))
                .orElseGet(() ->
                        part == Part.REPORTER && article.getAuthor().getId().equals(personId));
    }

    /** Ids of the stories in flight that somebody began or was asked for. */
    public List<Long> storiesOf(Long personId) {
        return entityManager
                .createQuery("""
                        select a.id from Article a left join a.assignment.reporter r left join a.assignment.editor e
                        left join a.assignment.reviewer v
                        where a.status not in (NONE, SPIKED) and (a.author.id = :person and r is null or r.id = :person
                            or e.id = :person or v.id = :person) order by a.id""", Long.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
