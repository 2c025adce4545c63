package org.masthead.token.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.service.Me;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.token.model.ApiToken;
import org.masthead.token.model.TokenRow;
import org.masthead.token.model.TokenRules;
import org.masthead.token.model.TokenWish;

/** Makes and revokes tokens. What is revoked here does not open from the next request on. */
@Stateless
public class TokenService {

    /** Acts on an account after which what was made before opens no more. */
    private static final Set<String> CHANGES = Set.of("person.password", "person.deactivate");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Makes a token for oneself.
     *
     * @param lastDay on which it still opens, in the zone of the newsroom; null where none was chosen
     * @return the secret, which is not kept
     * @throws Refused when the person has not proved who they are, or the rules have reasons against it
     */
    public String make(String name, Set<Capability> scopes, LocalDate lastDay) {
        me.mustBeConfirmed();
        var person = entityManager.find(Person.class, me.getId(), LockModeType.PESSIMISTIC_WRITE);
        var end = lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(settings.zone()).toInstant();
        var wish = new TokenWish(name, scopes, end);
        Refused.ifAny(TokenRules.againstMaking(
                wish, me.authority(), living(me.getId()).size(), clock.now()));
        var secret = ApiToken.makeSecret();
        entityManager.persist(new ApiToken(person, wish, secret, clock.now()));
        events.fire(PersonEvent.of("token.make", person, wish.name().strip()));
        return secret;
    }

    /** One's own tokens that open, the newest first. */
    public List<TokenRow> own() {
        return rows(me.getId());
    }

    /** The tokens of anybody that open, for those who manage people. */
    public List<TokenRow> of(Long personId) {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        return rows(personId);
    }

    /**
     * Revokes a token of one's own, or of anybody for those who manage people.
     *
     * @throws NotFound when there is none that opens, or it is somebody else's business
     */
    public void revoke(Long id) {
        var token = entityManager.find(ApiToken.class, id);
        var mayRevoke = token != null
                && token.getRevokedAt() == null
                && (me.authority().is(token.getPerson()) || me.authority().onAllDesks(Capability.PEOPLE_MANAGE));
        if (!mayRevoke) {
            throw new NotFound("token", id);
        }
        token.revoke(clock.now());
        events.fire(PersonEvent.of("token.revoke", token.getPerson(), token.getName()));
    }

    /** What opened an account before it changed hands or was shut opens it no more, not even when it is open again. */
    public void endAfter(@Observes PersonEvent event) {
        if (CHANGES.contains(event.act())) {
            living(event.objectId()).forEach(token -> token.revoke(clock.now()));
        }
    }

    private List<TokenRow> rows(Long personId) {
        return living(personId).stream().map(TokenRow::of).toList();
    }

    private List<ApiToken> living(Long personId) {
        return entityManager
                .createQuery("""
                        select t from ApiToken t where t.person.id = :person
                        and t.revokedAt is null and t.expiresAt > :now order by t.id desc""", ApiToken.class)
                .setParameter("person", personId)
                .setParameter("now", clock.now())
                .getResultList();
    }
}
