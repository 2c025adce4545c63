package org.masthead.factor.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.masthead.factor.model.AuthenticatorApp;
import org.masthead.factor.model.Factors;
import org.masthead.factor.model.Seal;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.OwnKeys;

/** What is kept of second factors, for the services beside it alone: it asks nobody whether they may. */
@ApplicationScoped
class FactorStore {

    private static final String KEY = "authenticator-app";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private OwnKeys keys;

    @Inject
    private NewsroomClock clock;

    /** Opens and closes secrets with a key that the installation has made for this alone. */
    Seal seal() {
        return new Seal(keys.get(KEY).bytes());
    }

    Factors of(Long personId) {
        var app = findApp(personId).filter(AuthenticatorApp::isConfirmed);
        return new Factors(
                app.map(AuthenticatorApp::getConfirmedAt).orElse(null),
                app.map(AuthenticatorApp::getUsedAt).orElse(null),
                passkeys(personId),
                codesLeft(personId),
                needed(personId));
    }

    Optional<AuthenticatorApp> findApp(Long personId) {
        return entityManager
                .createQuery("select a from AuthenticatorApp a where a.person.id = :person", AuthenticatorApp.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** What stands in for something is worth nothing alone. */
    void forgetCodesWithoutFactor(Long personId) {
        if (!of(personId).isAny()) {
            deleteOf(personId, "RecoveryCode");
        }
    }

    private List<Factors.Row> passkeys(Long personId) {
        return entityManager
                .createQuery("""
                        select new org.masthead.factor.model.Factors$Row(p.id, p.name, p.madeAt, p.usedAt)
                        from Passkey p where p.person.id = :person order by p.id""", Factors.Row.class)
                .setParameter("person", personId)
                .getResultList();
    }

    private int codesLeft(Long personId) {
        return entityManager
                .createQuery(
                        "select count(c) from RecoveryCode c where c.person.id = :person and c.usedAt is null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult()
                .intValue();
    }

    private List<String> needed(Long personId) {
        return entityManager
                .createQuery("""
                        select distinct r.name from Grant g join g.role r
                        where g.person.id = :person and r.secondFactorNeeded = true
                            and (g.endsOn is null or g.endsOn >= :today) order by r.name""", String.class)
                .setParameter("person", personId)
                .setParameter("today", clock.today())
                .getResultList();
    }

    void deleteOf(Long personId, String entity) {
        entityManager
                .createQuery("delete from " + entity + " e where e.person.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
