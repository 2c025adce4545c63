package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
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
                and (a.status = :inReview and d.id in :reviewed or a.status = :approved and d.id in :published)
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
                    case when exists (select 1 from a.contributors c where c.id = :me) then true else false end)
                from Article a join a.desk d join a.author p left join a.copy.section s
                """ + WAITING + " order by a.statusSince, a.id", QueueRow.class);
        return bind(query, deskId)
                .setParameter("me", me.getId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
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
                .setParameter("reviewed", ids(Move.APPROVE.capability()))
                .setParameter("published", ids(Move.PUBLISH.capability()))
                .setParameter("desk", deskId);
    }

    private List<Long> ids(Capability capability) {
        return desks.desksWith(capability).stream().map(Desk::getId).toList();
    }
}
