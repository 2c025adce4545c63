package org.masthead.audit.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.masthead.account.model.Authority;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.RefusalEvent;
import org.masthead.platform.model.Audited;
import org.masthead.platform.model.RefusedAct;
import org.masthead.platform.service.NewsroomClock;

/**
 * Keeps every {@link Audited} event. The observer runs inside the act's transaction: an act that rolls back leaves no
 * record, and an act that cannot be recorded does not happen.
 */
@Stateless
public class AuditBook {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private RefusalPace pace;

    /** Writes an act down, as of this moment and person; the record gets its number with the commit. */
    public void keep(@Observes Audited event) {
        pending().add(new AuditRecord(clock.now(), who(event), event));
    }

    /** Writes down what somebody of the newsroom was refused, in a transaction of its own: that of the act is undone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keepRefused(@Observes RefusedAct refused) {
        if (me.authority().isSignedIn() && pace.hasRoom(me.getId())) {
            pending().add(new AuditRecord(clock.now(), me.authority(), RefusalEvent.of(refused)));
        }
    }

    private PendingRecords pending() {
        var pending = (PendingRecords) transaction.getResource(PendingRecords.class);
        if (pending == null) {
            pending = new PendingRecords(entityManager);
            transaction.putResource(PendingRecords.class, pending);
            transaction.registerInterposedSynchronization(pending);
        }
        return pending;
    }

    private Authority who(Audited event) {
        return event instanceof PersonEvent account && !me.authority().isSignedIn()
                ? account.asActor()
                : me.authority();
    }
}
