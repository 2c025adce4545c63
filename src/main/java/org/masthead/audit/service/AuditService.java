package org.masthead.audit.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.article.service.ArticleService;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.AuditRow;
import org.masthead.platform.model.Audited;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/**
 * Keeps every {@link Audited} event. The observer runs inside the act's transaction: an act that rolls back leaves no
 * record, and an act that cannot be recorded does not happen.
 */
@Stateless
public class AuditService {

    /** Acts on one page of the list. */
    public static final int PAGE = 100;

    private static final int LONGEST_HISTORY = 500;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private ArticleService articles;

    @Inject
    private NewsroomClock clock;

    /** Writes an act down. */
    public void keep(@Observes Audited event) {
        entityManager.persist(new AuditRecord(clock.now(), who(event), event));
    }

    private Authority who(Audited event) {
        return event instanceof PersonEvent account && !me.authority().isSignedIn()
                ? account.asActor()
                : me.authority();
    }

    /**
     * The acts of a filter, the newest first: one more than {@link #PAGE} when there is a further page.
     *
     * @param page from 1
     * @throws Refused for those who may not read the audit
     */
    public List<AuditRow> list(AuditFilter filter, int page) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(AuditRow.class);
        var act = query.from(AuditRecord.class);
        query.select(builder.construct(
                        AuditRow.class,
                        act.get("at"),
                        act.get("personName"),
                        act.get("act"),
                        act.get("objectKind"),
                        act.get("objectId"),
                        act.get("objectName"),
                        act.get("detail")))
                .where(conditions(filter, act, builder))
                .orderBy(builder.desc(act.get("at")), builder.desc(act.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /**
     * What was done to one thing, the newest first.
     *
     * @throws NotFound when it is an article the person may not read
     * @throws Refused when it is anything else and the person may not read the audit
     */
    public List<AuditRow> history(String kind, Long id) {
        if ("article".equals(kind)) {
            articles.get(id);
        } else {
            me.mustOnAllDesks(Capability.AUDIT_READ);
        }
        return entityManager
                .createQuery("""
                        select new org.masthead.audit.model.AuditRow(
                            a.at, a.personName, a.act, a.objectKind, a.objectId, a.objectName, a.detail)
                        from AuditRecord a where a.objectKind = :kind and a.objectId = :id
                        order by a.at desc, a.id desc""", AuditRow.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }

    private static Predicate[] conditions(AuditFilter filter, Root<AuditRecord> act, CriteriaBuilder builder) {
        var conditions = new ArrayList<Predicate>();
        if (filter.personId() != null) {
            conditions.add(builder.equal(act.get("personId"), filter.personId()));
        }
        if (filter.act() != null) {
            conditions.add(builder.equal(act.get("act"), filter.act()));
        }
        if (filter.objectKind() != null) {
            conditions.add(builder.equal(act.get("objectKind"), filter.objectKind()));
        }
        if (filter.from() != null) {
            conditions.add(builder.greaterThanOrEqualTo(act.get("at"), filter.from()));
        }
        if (filter.until() != null) {
            conditions.add(builder.lessThan(act.get("at"), filter.until()));
        }
        return conditions.toArray(Predicate[]::new);
    }
}
