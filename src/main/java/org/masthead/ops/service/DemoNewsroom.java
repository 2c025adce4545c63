package org.masthead.ops.service;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.model.PasswordHash;
import org.masthead.ops.model.DemoFiles;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * Fills an empty database with the demo newsroom where the operator asks for one, in one transaction: all of it is
 * there or nothing, and then the start fails and says why. The roles are those that the first run has made before.
 */
@Singleton
@Startup
@DependsOn({"Platform", "FirstRun"})
public class DemoNewsroom {

    private static final Logger LOG = System.getLogger(DemoNewsroom.class.getName());
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final Duration YESTERDAYS = Duration.ofHours(8);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoStories stories;

    @Inject
    private DemoSite site;

    @PostConstruct
    void start() {
        if (settings.demo() && isEmpty()) {
            fill();
        }
    }

    private boolean isEmpty() {
        return entityManager
                        .createQuery("select count(p) from Person p", Long.class)
                        .getSingleResult()
                == 0;
    }

    private void fill() {
        var password = settings.demoPassword().orElseGet(DemoNewsroom::newPassword);
        people.fill(PasswordHash.ofAny(password));
        var now = clock.now();
        stories.fill(now);
        site.fill();
        forget(now.minus(YESTERDAYS));
        tellSignIns(password);
    }

    /** People have worked here for a while: what they were told before today they have read, and no mail is late. */
    private void forget(Instant before) {
        entityManager.createQuery("delete from Mail").executeUpdate();
        entityManager
                .createQuery("update Notice n set n.readAt = n.news.at where n.news.at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** A password the operator chose is no news to her, and no log is the place for it. */
    private void tellSignIns(String password) {
        var names = DemoFiles.people().stream().map(DemoNewsroom::userName).collect(joining(", "));
        var known = settings.demoPassword().isPresent() ? "the one in MASTHEAD_DEMO_PASSWORD" : password;
        LOG.log(Level.INFO, "The demo newsroom is filled. User names: {0}. Password of all: {1}", names, known);
    }

    private static String userName(JsonObject person) {
        return person.getString("userName");
    }

    private static String newPassword() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(joining());
    }
}
