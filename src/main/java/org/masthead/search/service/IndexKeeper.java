package org.masthead.search.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import org.masthead.article.model.LiveChange;

/**
 * Keeps the index in step with what is live: at once when something was published or taken down, every few seconds for what was
 * left over by a failure or a stop, and wholly after a start that finds it missing or old.
 */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

    private final Semaphore turn = new Semaphore(1);

    /** Set by everybody who comes, so that whoever has the turn looks again before giving it back. */
    private volatile boolean wanted;

    private boolean compared;

    @Inject
    private StoryIndex index;

    /** Readers get something else from now on; whoever made it so does not wait. */
    @Asynchronous
    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveChange change) {
        catchUp();
    }

    /** Takes in all that has changed, unless somebody else is at it, who then takes it in too. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void catchUp() {
        wanted = true;
        while (wanted && turn.tryAcquire()) {
            wanted = false;
            try {
                takeInAll();
                compareOnce();
            } catch (RuntimeException wrong) {
                LOG.log(Level.ERROR, "The search could not take in what has changed; it is tried again.", wrong);
            } finally {
                turn.release();
            }
        }
    }

    private void takeInAll() {
        while (index.takeIn() == StoryIndex.BATCH) {
            Thread.onSpinWait();
        }
    }

    /** After a start. What is published between the two looks is no difference. */
    private void compareOnce() {
        if (!compared && !index.isInStep()) {
            takeInAll();
            if (!index.isInStep()) {
                rebuild();
            }
        }
        compared = true;
    }

    private void rebuild() {
        LOG.log(Level.INFO, "The index of the search is missing or old; it is made anew.");
        try {
            index.rebuild();
            LOG.log(Level.INFO, "The index of the search is complete.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
