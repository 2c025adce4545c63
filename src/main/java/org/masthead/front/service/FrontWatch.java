package org.masthead.front.service;

import jakarta.annotation.PostConstruct;
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
 * Looks every second for arrangements of fronts whose moment has come, and for pins whose time is over. Both are in the
 * database, so what a stop of the server missed is made up for at its start.
 */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FrontWatch {

    private static final Logger LOG = System.getLogger(FrontWatch.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private DueEditions editions;

    @Inject
    private SectionFronts fronts;

    /** A newsroom may be older than its fronts. */
    @PostConstruct
    void begin() {
        fronts.make();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                editions.ids().forEach(this::see);
            } finally {
                busy.set(false);
            }
        }
    }

    /** One that fails must not hold up the next one. */
    private void see(Long id) {
        try {
            editions.see(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Edition " + id + " of a front is due and failed; it is tried again.", failed);
        }
    }
}
