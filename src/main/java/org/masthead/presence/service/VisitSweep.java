package org.masthead.presence.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Throws away visits that ended long ago, and pages that lost a story and had all the time to say what they had not saved. */
@Singleton
@Startup
@DependsOn("Platform")
public class VisitSweep {

    private static final Duration VISITS = Duration.ofMinutes(10);
    private static final Duration DISPLACED = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entityManager;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void sweep() {
        var now = Instant.now();
        entityManager
                .createQuery("delete from Visit v where v.seenAt < :end")
                .setParameter("end", now.minus(VISITS))
                .executeUpdate();
        entityManager
                .createQuery("delete from DisplacedPage d where d.displacedAt < :end")
                .setParameter("end", now.minus(DISPLACED))
                .executeUpdate();
    }
}
