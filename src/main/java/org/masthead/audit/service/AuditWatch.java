package org.masthead.audit.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.audit.model.AuditChain;
import org.masthead.audit.model.AuditCheck;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.AuditRetention;
import org.masthead.audit.model.AuditVerdict;
import org.masthead.platform.model.Refused;

/** Looks every night, and whenever somebody asks, whether all records of the audit are as they were written. */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AuditWatch {

    private static final Logger LOG = System.getLogger(AuditWatch.class.getName());

    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Schedule(hour = "3", minute = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        checkAll();
    }

    /**
     * Checks all records for somebody who asks.
     *
     * @throws Refused for those who may not read the audit
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditVerdict check() {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        return checkAll();
    }

    /**
     * Whether a record still has the hash that somebody wrote down.
     *
     * @throws Refused for those who may not read the audit
     */
    public boolean isStill(long number, String hash) {
        me.mustOnAllDesks(Capability.AUDIT_READ);
        var record = entityManager.find(AuditRecord.class, number);
        return record != null && record.getHash().equalsIgnoreCase(hash.strip());
    }

    /** Checks all records page by page, in no transaction, and says in the log what was found. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditVerdict checkAll() {
        var retention = retention();
        var verdict = walk(retention);
        if (!verdict.isGenuine() && retention().getExpiredNumber() > retention.getExpiredNumber()) {
            verdict = walk(retention());
        }
        LOG.log(
                verdict.isGenuine() ? Level.INFO : Level.ERROR,
                "{0} records of the audit were checked; {1} faults were found. The newest is number {2} with the hash {3}.",
                verdict.count(),
                verdict.faultCount(),
                String.valueOf(verdict.number()),
                verdict.hash());
        verdict.faults().forEach(fault -> LOG.log(Level.ERROR, fault.what().sentence()));
        return verdict;
    }

    /** While this goes on, records may be added; those are behind the end that was read first, and are left out. */
    private AuditVerdict walk(AuditRetention retention) {
        var end = end();
        var check = new AuditCheck(
                retention.getExpiredNumber(), retention.getExpiredHash(), end.getNumber(), end.getHash());
        var last = 0L;
        for (var page = page(last, end); !page.isEmpty(); page = page(last, end)) {
            page.forEach(check::next);
            last = page.get(page.size() - 1).getNumber();
        }
        beyondTheEnd().forEach(check::next);
        return check.verdict();
    }

    private List<AuditRecord> page(long after, AuditChain end) {
        return entityManager
                .createQuery(
                        "select a from AuditRecord a where a.number > ?1 and a.number <= ?2 order by a.number",
                        AuditRecord.class)
                .setParameter(1, after)
                .setParameter(2, end.getNumber())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Records that the end of the chain knows nothing of, asked in one statement, so that none is taken for a new one. */
    private List<AuditRecord> beyondTheEnd() {
        return entityManager
                .createQuery(
                        "select a from AuditRecord a, AuditChain c where a.number > c.number order by a.number",
                        AuditRecord.class)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private AuditChain end() {
        var end = entityManager.find(AuditChain.class, AuditChain.ID);
        return end == null ? new AuditChain() : end;
    }

    private AuditRetention retention() {
        var retention = entityManager.find(AuditRetention.class, AuditRetention.ID);
        return retention == null ? new AuditRetention() : retention;
    }
}
