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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Gives up every night, before the check, the records that are older than they are kept. */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ExpireNightly {

    private static final Logger LOG = System.getLogger(ExpireNightly.class.getName());

    @Inject
    private RetentionService retention;

    /** Some at a time, each time in a transaction of its own. */
    @Schedule(hour = "2", minute = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        var gone = 0L;
        for (var some = retention.expire(); some > 0; some = retention.expire()) {
            gone += some;
        }
        if (gone > 0) {
            LOG.log(Level.INFO, "{0} records of the audit were older than they are kept and were given up.", gone);
        }
    }
}
