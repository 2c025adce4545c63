package org.masthead.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.service.ArticleService;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.AuditRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;

/** Reads the audit. */
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
                        act.get("number"),
                        act.get("at"),
                        act.get("personName"),
                        act.get("act"),
                        act.get("objectKind"),
                        act.get("objectId"),
                        act.get("objectName"),
                        act.get("detail")))
                .where(Matching.all(filter, act, builder))
                .orderBy(builder.desc(act.get("at")), builder.desc(act.get("number")));
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
                            a.number, a.at, a.personName, a.act, a.objectKind, a.objectId, a.objectName, a.detail)
                        from AuditRecord a where a.objectKind = :kind and a.objectId = :id
                        order by a.at desc, a.number desc""", AuditRow.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }
}
