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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    private static final Logger LOG = System.getLogger(Slot.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private DueStories due;

    /** Publishes what is due, each story in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void publishDue() {
        if (busy.compareAndSet(false, true)) {
            try {
                due.ids().forEach(this::publish);
            } finally {
                busy.set(false);
            }
        }
    }

    /** A story that cannot be published must not hold up the next one. */
    private void publish(Long id) {
        try {
            due.publish(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Story " + id + " is due and could not be published; it is tried again.", failed);
        }
    }
}
