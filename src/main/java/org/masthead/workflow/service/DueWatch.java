package org.masthead.workflow.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every half minute for stories that have become overdue. */
@Singleton
@Startup
@DependsOn("Platform")
public class DueWatch {

    @Inject
    private OverdueStories overdue;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        overdue.ids().forEach(overdue::tell);
    }
}
