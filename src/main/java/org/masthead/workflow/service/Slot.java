package org.masthead.workflow.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the promises: every second it looks for scheduled stories whose moment has come. The promise itself is in the
 * database, so it outlives any stop of the server and is kept once.
 */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Slot {

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private DueStories due;

    /** Publishes what is due, each story in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void publishDue() {
        if (busy.compareAndSet(false, true)) {
            try {
                due.ids().forEach(due::publish);
            } finally {
                busy.set(false);
            }
        }
    }
}
