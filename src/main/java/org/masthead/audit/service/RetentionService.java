package org.masthead.audit.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.audit.model.AuditEvent;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.AuditRetention;
import org.masthead.platform.model.Audited;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** For how long records are kept, and the end of those that are older. */
@Stateless
public class RetentionService {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<Audited> events;

    /**
     * How long records are kept.
     *
     * @throws Refused for those who may not read the audit
     */
    public AuditRetention get() {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var retention = entityManager.find(AuditRetention.class, AuditRetention.ID);
        return retention == null ? new AuditRetention() : retention;
    }

    /**
     * Keeps records for a number of days from now on; what is older goes in the night.
     *
     * @param days null for ever
     * @throws Refused for those who may not read the audit and manage people on all desks, and for numbers that
     *     {@link AuditRetention#keepFor} refuses
     */
    public void keepFor(Integer days) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        var retention = locked();
        var before = retention.getDays();
        retention.keepFor(days);
        events.fire(AuditEvent.kept(before, days));
    }

    /**
     * Gives up the oldest records that need not be kept any more, some hundreds at most, one by one because the database
     * lets only the oldest go.
     *
     * @return how many went; 0 when there is nothing left to do
     */
    public int expire() {
        var retention = locked();
        var end = retention.findEnd(clock.now());
        var old = end.map(this::olderThan).orElse(List.of());
        for (var record : old) {
            entityManager
                    .createQuery("delete from AuditRecord a where a.number = ?1")
                    .setParameter(1, record.getNumber())
                    .executeUpdate();
            retention.expire(record);
        }
        if (!old.isEmpty()) {
            events.fire(AuditEvent.expired(old.size(), retention));
        }
        return old.size();
    }

    /** The oldest ones in their order, up to the first that must stay. */
    private List<AuditRecord> olderThan(Instant end) {
        var oldest = entityManager
                .createQuery("select a from AuditRecord a order by a.number", AuditRecord.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return oldest.stream().takeWhile(record -> record.getAt().isBefore(end)).toList();
    }

    private AuditRetention locked() {
        var retention = entityManager.find(AuditRetention.class, AuditRetention.ID, LockModeType.PESSIMISTIC_WRITE);
        if (retention == null) {
            retention = new AuditRetention();
            entityManager.persist(retention);
        }
        return retention;
    }
}
