package org.masthead.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.audit.model.AuditRecord;

/** Puts the records from before there was a chain into it, in the order in which they were written. */
@Singleton
@Startup
@DependsOn("Platform")
public class OldRecords {

    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @PostConstruct
    void seal() {
        seal(entityManager);
    }

    /** All of them in the caller's transaction. */
    @SuppressWarnings("unchecked")
    static void seal(EntityManager entityManager) {
        var rows = entityManager.createNativeQuery("""
                select id as number, at, person_id, person_name, act, object_kind, object_id, object_name, detail,
                    cast(null as varchar(64)) as previous_hash, '' as hash
                from masthead.audit_record_unsealed order by id""", AuditRecord.class);
        for (var page = rows.setMaxResults(PAGE).getResultList();
                !page.isEmpty();
                page = rows.setFirstResult(rows.getFirstResult() + PAGE).getResultList()) {
            entityManager.clear();
            PendingRecords.append(entityManager, page);
            entityManager.clear();
        }
        entityManager
                .createNativeQuery("delete from masthead.audit_record_unsealed")
                .executeUpdate();
    }
}
