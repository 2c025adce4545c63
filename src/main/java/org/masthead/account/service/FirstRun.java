package org.masthead.account.service;

import static jakarta.ejb.LockType.READ;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Desk;
import org.masthead.account.model.FirstAdministrator;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.PeopleRules;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.model.Role;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * Makes an empty database a newsroom that somebody can sign in to. There is no default password: the operator sets one
 * ({@code MASTHEAD_ADMIN_PASSWORD}), or opens {@code /setup} with the token printed in the log.
 */
@Singleton
@Startup
@DependsOn("Platform")
public class FirstRun {

    private static final System.Logger LOG = System.getLogger(FirstRun.class.getName());

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    @Inject
    private Event<PersonEvent> events;

    @Inject
    private Event<FirstAdministrator> firstAdministrators;

    private String token;
    private volatile boolean over;

    @PostConstruct
    void start() {
        makeRoles();
        if (settings.demo() || !isOpen()) {
            return;
        }
        settings.adminPassword()
                .ifPresentOrElse(
                        password -> makeAdministrator("admin", "Administrator", PasswordHash.of(password)),
                        this::printToken);
    }

    /** Whether nobody exists yet. People are never deleted, so once somebody does this stays false. */
    @Lock(READ)
    public boolean isOpen() {
        over = over
                || entityManager
                                .createQuery("select count(p) from Person p", Long.class)
                                .getSingleResult()
                        > 0;
        return !over;
    }

    /**
     * Makes the first administrator, with a first desk when there is none.
     *
     * @throws NotFound when somebody exists already
     * @throws Refused when the token is not the one in the log, or the password is too short
     */
    public void setUp(String givenToken, String userName, String displayName, String password) {
        if (!isOpen()) {
            throw new NotFound("page", "/setup");
        }
        if (token == null || givenToken == null || !isSame(token, givenToken.strip())) {
            throw Refused.because("setup.token");
        }
        Refused.ifAny(PeopleRules.againstWords(userName, displayName, null));
        makeAdministrator(userName, displayName.strip(), PasswordHash.of(password, userName, settings.siteName()));
    }

    private void makeRoles() {
        for (var builtIn : BuiltInRole.values()) {
            if (find(builtIn).isEmpty()) {
                entityManager.persist(builtIn.toRole());
            }
        }
    }

    private void makeAdministrator(String userName, String displayName, PasswordHash password) {
        var person = new Person(userName, displayName, null, password, clock.now());
        person.give(find(BuiltInRole.ADMINISTRATOR).get(0), null);
        entityManager.persist(person);
        var desk = makeDesk();
        entityManager.flush();
        me.actAs(userName);
        events.fire(PersonEvent.of("person.create", person, userName));
        firstAdministrators.fire(new FirstAdministrator(person.getId(), desk.getId()));
    }

    private Desk makeDesk() {
        return entityManager
                .createQuery("select d from Desk d order by d.id", Desk.class)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var desk = new Desk("news", "News");
                    desk.edit(desk.getName(), desk.getLanguage(), settings.zone());
                    entityManager.persist(desk);
                    return desk;
                });
    }

    private List<Role> find(BuiltInRole builtIn) {
        return entityManager
                .createQuery("select r from Role r where r.slug = :slug", Role.class)
                .setParameter("slug", builtIn.slug())
                .getResultList();
    }

    private void printToken() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        LOG.log(
                System.Logger.Level.INFO,
                "Nobody can sign in yet. Make the first administrator at {0}/setup?token={1}",
                settings.baseUrl(),
                token);
    }

    private static boolean isSame(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(), given.getBytes());
    }
}
