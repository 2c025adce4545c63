package org.masthead.audit.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.masthead.audit.model.AuditChain;
import org.masthead.audit.model.AuditRecord;

/**
 * The records of one transaction. They get their numbers when it is about to commit: the end of the chain is locked last and
 * for the shortest time, so acts wait for each other neither long nor in a circle. When a record cannot be written, the
 * transaction is rolled back.
 */
class PendingRecords implements Synchronization {

    private final EntityManager entityManager;
    private final List<AuditRecord> records = new ArrayList<>();

    PendingRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(AuditRecord record) {
        records.add(record);
    }

    @Override
    public void beforeCompletion() {
        append(entityManager, records);
    }

    @Override
    public void afterCompletion(int status) {
        records.clear();
    }

    /** Writes records behind the newest. All else is written first, since nothing may be waited for with the end locked. */
    static void append(EntityManager entityManager, List<AuditRecord> records) {
        entityManager.flush();
        var chain = entityManager.find(AuditChain.class, AuditChain.ID, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new AuditChain();
            entityManager.persist(chain);
        }
        for (var record : records) {
            chain.append(record);
            entityManager.persist(record);
        }
        entityManager.flush();
    }
}
