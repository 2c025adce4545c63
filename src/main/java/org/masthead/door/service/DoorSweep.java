package org.masthead.door.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.masthead.door.model.SessionLimits;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Forgets sessions, browsers and links of long ago, addresses of computers with them. */
@Singleton
@Startup
@DependsOn("Platform")
public class DoorSweep {

    private static final Duration MEMORY = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    /** Runs every night. */
    @Schedule(hour = "4", minute = "10", persistent = false)
    public void sweep() {
        forget("delete from StaffSession v where v.endedAt < :before or v.startedAt < :before", MEMORY);
        forget("delete from KnownBrowser b where b.lastSeenAt < :before", KnownBrowsers.MEMORY);
        forget("delete from AccountLink l where l.expiresAt < :before", MEMORY);
    }

    private void forget(String statement, Duration memory) {
        entityManager
                .createQuery(statement)
                .setParameter(
                        "before",
                        clock.now()
                                .minus(memory)
                                .minus(SessionLimits.of(settings).whole()))
                .executeUpdate();
    }
}
