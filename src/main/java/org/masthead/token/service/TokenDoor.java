package org.masthead.token.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.door.model.SecretToken;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.token.model.ApiToken;
import org.masthead.token.model.TokenRow;

/** Lets a program in by its token, for one request. */
@Stateless
public class TokenDoor {

    /** A use within this time of the last is not written down again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentToken current;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Lets the rest of the request act for the person of a token, within its scopes. The first use is in the audit.
     *
     * @param secret as it was presented, its mark included
     * @param address of the computer, as numbers
     * @return whether it opens: not when it was made up, has ended or was revoked, its person was deactivated, or a role of
     *     theirs asks for a second factor that they do not have
     */
    public boolean enter(String secret, String address) {
        var found = find(secret)
                .filter(token -> !factors.isMissing(token.getPerson().getId()));
        found.ifPresent(token -> {
            var scopes = EnumSet.copyOf(token.getScopes());
            me.actAs(token.getPerson().getUserName(), scopes);
            current.set(TokenRow.of(token));
            note(token, address);
        });
        return found.isPresent();
    }

    private Optional<ApiToken> find(String secret) {
        return entityManager
                .createQuery("""
                        select t from ApiToken t join fetch t.person join fetch t.scopes where t.secretHash = :hash
                        and t.revokedAt is null and t.expiresAt > :now and t.person.active = true""", ApiToken.class)
                .setParameter("hash", SecretToken.hash(secret))
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
    }

    /** Of requests at the same moment one writes. */
    private void note(ApiToken token, String address) {
        var now = clock.now();
        var written = entityManager
                .createQuery("update ApiToken t set t.lastUsedAt = :now, t.lastAddress = :address"
                        + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt <= :before)")
                .setParameter("now", now)
                .setParameter("address", address)
                .setParameter("id", token.getId())
                .setParameter("before", now.minus(PATIENCE))
                .executeUpdate();
        if (written > 0 && token.getLastUsedAt() == null) {
            events.fire(PersonEvent.of("token.use", token.getPerson(), token.getName() + ", " + address));
        }
    }
}
