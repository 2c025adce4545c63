package org.masthead.workflow.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Stage;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.DraftStatus;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.QueueRow;

/** What waits: texts in review for those who may review on their desk, approved ones for those who may publish. */
@Stateless
public class QueueService {

    private static final String WAITING = """
             where a.status in (:inReview, :approved)
                and (a.status = :approved and d.id in :published
                    or exists (select 1 from Turn t where t.article = a and t.endedAt is null and t.stage.id in :stages))
                and (:desk is null or d.id = :desk)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DeskService desks;

    @Inject
    private Me me;

    /**
     * One page of the queue, what has waited longest first.
     *
     * @param deskId desk to look at, or null for all
     * @param first rows to skip
     * @param most rows to return
     */
    public List<QueueRow> rows(Long deskId, int first, int most) {
        var query = entityManager.createQuery("""
                select new org.masthead.workflow.model.QueueRow(a.id, a.copy.headline, a.copy.slugline, a.copy.language,
                    a.status, a.live.status, d.name, s.name, p.displayName, a.statusSince, a.copy.urgency,
                    r.displayName, a.assignment.dueAt, d.zone, a.assignment.priority,
                    case when exists (select 1 from a.contributors c where c.id = :me) then true else false end)
                from Article a join a.desk d join a.author p left join a.copy.section s
                    left join a.assignment.reviewer r
                """ + WAITING + " order by a.statusSince, a.id", QueueRow.class);
        return bind(query, deskId)
                .setParameter("me", me.getId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Names of the stages that stories wait in, comma between, by their ids; none for a story that is not in review. */
    public Map<Long, String> stagesOf(Collection<Long> ids) {
        return entityManager
                .createQuery("""
                        select t.article.id, s.name from Turn t join t.stage s
                        where t.article.id in :ids and t.endedAt is null order by s.step, s.name""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], joining(", "))));
    }

    /** How many wait. */
    public long count(Long deskId) {
        return bind(
                        entityManager.createQuery("select count(a) from Article a join a.desk d" + WAITING, Long.class),
                        deskId)
                .getSingleResult();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Long deskId) {
        return query.setParameter("inReview", DraftStatus.IN_REVIEW)
                .setParameter("approved", DraftStatus.APPROVED)
                .setParameter("stages", stages())
                .setParameter("published", ids(Move.PUBLISH.capability()))
                .setParameter("desk", deskId);
    }

    /** Whether anything could ever wait for the person. */
    public boolean isReviewer() {
        return !stages().isEmpty() || me.may(Move.PUBLISH.capability());
    }

    /** Ids of the stages that the person passes. */
    private List<Long> stages() {
        return entityManager
                .createQuery("select s from Stage s where s.archived = false", Stage.class)
                .getResultStream()
                .filter(stage -> stage.isPassedBy(me.authority()))
                .map(Stage::getId)
                .toList();
    }

    private List<Long> ids(Capability capability) {
        return desks.desksWith(capability).stream().map(Desk::getId).toList();
    }
}
