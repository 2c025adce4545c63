package org.masthead.bulk.service;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.masthead.platform.model.ExpectedFailure;

/** Takes the steps of a job one after the other. One that is refused, or fails, does not hold up the next. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkRunner {

    /** Stories up to which the person waits for the answer; more are done in the background. */
    public static final int AT_ONCE = 50;

    private static final Logger LOG = System.getLogger(BulkRunner.class.getName());

    @Inject
    private BulkService jobs;

    @Inject
    private BulkStep steps;

    /** Runs a job to its end while the person waits. */
    public void run(Long jobId) {
        jobs.open(jobId).forEach(this::take);
    }

    /** Runs a job to its end in the background. */
    @Asynchronous
    public void runLater(Long jobId) {
        run(jobId);
    }

    private void take(Long itemId) {
        try {
            steps.take(itemId);
        } catch (ExpectedFailure refused) {
            steps.refuse(itemId, refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A step of a bulk act failed; the person is told.", failed);
            steps.refuse(itemId, "Something went wrong here; the story was left as it was.");
        }
    }
}
