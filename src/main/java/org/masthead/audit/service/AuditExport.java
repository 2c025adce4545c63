package org.masthead.audit.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.audit.model.AuditEvent;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.platform.model.Audited;
import org.masthead.platform.model.Refused;

/** Hands records out, page by page, after it was written down that they leave. */
@Stateless
public class AuditExport {

    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private Event<Audited> events;

    /**
     * Begins an export, which is an act of its own.
     *
     * @param format for the record, as {@code csv}
     * @return number of the newest record that belongs to it, 0 when none does
     * @throws Refused for those who may not read the audit
     */
    public long begin(AuditFilter filter, String format) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var act = query.from(AuditRecord.class);
        query.multiselect(builder.count(act), builder.max(act.get("number"))).where(Matching.all(filter, act, builder));
        var found = entityManager.createQuery(query).getSingleResult();
        events.fire(AuditEvent.exported(format, filter, found.get(0, Long.class)));
        return found.get(1) == null ? 0 : found.get(1, Long.class);
    }

    /**
     * The next records of an export, the oldest first; none at its end.
     *
     * @param after number of the last one that was read, 0 at the beginning
     * @param newest what {@link #begin} returned
     * @throws Refused for those who may not read the audit
     */
    public List<AuditRecord> next(AuditFilter filter, long after, long newest) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(AuditRecord.class);
        var act = query.from(AuditRecord.class);
        query.select(act)
                .where(
                        Matching.all(filter, act, builder),
                        builder.gt(act.get("number"), after),
                        builder.le(act.get("number"), newest))
                .orderBy(builder.asc(act.get("number")));
        return entityManager.createQuery(query).setMaxResults(PAGE).getResultList();
    }
}
