package org.masthead.token.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Capability;
import org.masthead.door.model.SecretToken;
import org.masthead.platform.model.Refusal;

class TokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
    private static final Instant LATEST = NOW.plus(Duration.ofDays(TokenRules.DAYS));
    private static final Authority REPORTER = new Authority(
            1L,
            "reporter",
            "The reporter",
            Set.of(new Granted(ARTICLE_WRITE, 1L), new Granted(EXCHANGE_TAKE_IN, 2L)),
            Set.of());

    @Test
    void aTokenWithANameAScopeAndAnEndIsMade() {
        assertEquals(List.of(), against("Lusa feed", Set.of(EXCHANGE_TAKE_IN), NEXT_WEEK, 0));
    }

    @Test
    void aNameTellsWhatATokenIsFor() {
        assertEquals(List.of("token.name"), against(null, Set.of(ARTICLE_WRITE), NEXT_WEEK, 0));
        assertEquals(List.of("token.name"), against("  ", Set.of(ARTICLE_WRITE), NEXT_WEEK, 0));
        assertEquals(List.of("token.name"), against("n".repeat(101), Set.of(ARTICLE_WRITE), NEXT_WEEK, 0));
        assertEquals(List.of(), against("n".repeat(100), Set.of(ARTICLE_WRITE), NEXT_WEEK, 0));
    }

    @Test
    void aTokenIsForSomething() {
        assertEquals(List.of("token.scopes"), against("Lusa feed", Set.of(), NEXT_WEEK, 0));
    }

    @Test
    void nobodyHandsOnWhatTheyDoNotHold() {
        for (var capability : Capability.values()) {
            var expected = REPORTER.mayAnywhere(capability) ? List.of() : List.of("token.scope");
            assertEquals(expected, against("Lusa feed", Set.of(capability), NEXT_WEEK, 0), capability.getKey());
        }
        assertEquals(List.of("token.scope"), against("Lusa feed", Set.of(ARTICLE_WRITE, PEOPLE_MANAGE), NEXT_WEEK, 0));
    }

    @Test
    void aTokenEndsInTheFutureAndWithinAYear() {
        assertEquals(List.of("token.end"), against("Lusa feed", Set.of(ARTICLE_WRITE), null, 0));
        assertEquals(List.of("token.end"), against("Lusa feed", Set.of(ARTICLE_WRITE), NOW, 0));
        assertEquals(List.of(), against("Lusa feed", Set.of(ARTICLE_WRITE), NOW.plusMillis(1), 0));
        assertEquals(List.of(), against("Lusa feed", Set.of(ARTICLE_WRITE), LATEST, 0));
        assertEquals(List.of("token.end"), against("Lusa feed", Set.of(ARTICLE_WRITE), LATEST.plusMillis(1), 0));
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        assertEquals(List.of(), against("Lusa feed", Set.of(ARTICLE_WRITE), NEXT_WEEK, 19));
        assertEquals(List.of("token.many"), against("Lusa feed", Set.of(ARTICLE_WRITE), NEXT_WEEK, 20));
    }

    @Test
    void everyReasonIsToldAtOnce() {
        assertEquals(
                List.of("token.name", "token.scopes", "token.end", "token.many"), against(null, Set.of(), null, 20));
    }

    @Test
    void aSecretCarriesItsMarkAndOnlyItsHashIsKept() {
        var secret = ApiToken.makeSecret();
        assertTrue(secret.matches("mh_[A-Za-z0-9_-]{43}"), secret);
        assertFalse(secret.equals(ApiToken.makeSecret()));
        var token = new ApiToken(null, new TokenWish(" Lusa feed ", Set.of(ARTICLE_WRITE), NEXT_WEEK), secret, NOW);
        assertEquals(SecretToken.hash(secret), token.getSecretHash());
        assertEquals("Lusa feed", token.getName());
    }

    @Test
    void whatWasRevokedStaysRevokedAtThatMoment() {
        var token = new ApiToken(null, new TokenWish("Feed", Set.of(ARTICLE_WRITE), NEXT_WEEK), "mh_secret", NOW);
        token.revoke(NOW);
        token.revoke(NEXT_WEEK);
        assertEquals(NOW, token.getRevokedAt());
    }

    private static List<String> against(String name, Set<Capability> scopes, Instant end, long living) {
        return TokenRules.againstMaking(new TokenWish(name, scopes, end), REPORTER, living, NOW).stream()
                .map(Refusal::key)
                .toList();
    }
}
