package org.masthead.revision.service;

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
import java.util.ArrayList;
import java.util.List;

/** Looks every night whether all revisions of all stories are as they were filed. */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ChainWatch {

    private static final Logger LOG = System.getLogger(ChainWatch.class.getName());

    private static final int PAGE = 500;

    @Inject
    private ChainService chains;

    /**
     * What one round found.
     *
     * @param stories how many were looked at
     * @param broken ids of those with a revision that is not as it was filed
     */
    public record Summary(int stories, List<Long> broken) {}

    @Schedule(hour = "3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        checkAll();
    }

    /** Looks at all stories, each in a transaction of its own, and says in the log what was found. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Summary checkAll() {
        var broken = new ArrayList<Long>();
        var stories = 0;
        for (var ids = chains.ids(0, PAGE); !ids.isEmpty(); ids = chains.ids(ids.get(ids.size() - 1), PAGE)) {
            stories += ids.size();
            ids.stream().filter(this::isBroken).forEach(broken::add);
        }
        LOG.log(
                broken.isEmpty() ? Level.INFO : Level.ERROR,
                "The revisions of {0} stories were checked; {1} of the stories are not as they were filed.",
                stories,
                broken.size());
        return new Summary(stories, List.copyOf(broken));
    }

    /** A story that cannot be read is broken too, and must not keep the others from being looked at. */
    private boolean isBroken(Long id) {
        try {
            var verdict = chains.check(id);
            if (!verdict.isGenuine()) {
                LOG.log(Level.ERROR, "Story " + id + ": " + verdict.text());
            }
            return !verdict.isGenuine();
        } catch (RuntimeException unreadable) {
            LOG.log(Level.ERROR, "The revisions of story " + id + " could not be checked.", unreadable);
            return true;
        }
    }
}
