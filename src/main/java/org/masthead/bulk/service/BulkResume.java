package org.masthead.bulk.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Goes on with the jobs that a stop of the server has cut off. */
@Singleton
@Startup
@DependsOn("Platform")
public class BulkResume {

    @Inject
    private BulkService jobs;

    @Inject
    private BulkRunner runner;

    @PostConstruct
    void resume() {
        jobs.unfinished().forEach(runner::runLater);
    }
}
