package org.masthead.token.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.account.service.OwnAccount;
import org.masthead.account.service.PeopleService;
import org.masthead.audit.service.AuditService;
import org.masthead.door.model.SecretToken;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.token.model.TokenRules;

@ExtendWith(ArquillianExtension.class)
class TokenServiceIT {

    private static final String ADDRESS = "192.0.2.7";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private TokenService tokens;

    @Inject
    private TokenDoor door;

    @Inject
    private CurrentToken current;

    @Inject
    private OwnAccount account;

    @Inject
    private PeopleService people;

    @Inject
    private AuditService audit;

    @Inject
    private Me me;

    @BeforeEach
    void freshNewsroom() {
        newsroom.fresh();
    }

    @Test
    void aProgramMayWhatThePersonMayWithinTheScopes() {
        var secret = make("editor", ARTICLE_READ, EXCHANGE_TAKE_IN);
        newsroom.asNobody();
        assertTrue(door.enter(secret, ADDRESS));
        assertEquals("editor", me.getUserName());
        for (var capability : Capability.values()) {
            var inScope = capability == ARTICLE_READ || capability == EXCHANGE_TAKE_IN;
            assertEquals(inScope, me.authority().may(capability, desk("world")), capability.getKey());
            assertFalse(me.authority().may(capability, desk("sport")), capability.getKey());
        }
        assertEquals(List.of(ARTICLE_READ, EXCHANGE_TAKE_IN), current.get().scopes());
    }

    @Test
    void aProgramNeverCountsAsOneWhoHasProvedWhoTheyAre() {
        var secret = make("admin", PEOPLE_MANAGE);
        me.confirm();
        assertTrue(door.enter(secret, ADDRESS));
        assertEquals("confirm", refusal(() -> me.mustBeConfirmed()));
        assertEquals("confirm", refusal(() -> tokens.make("Another", Set.of(PEOPLE_MANAGE), tomorrow())));
    }

    @Test
    void noTokenStandsForASecondFactorThatARoleAsksFor() {
        var secret = make("reporter", ARTICLE_WRITE);
        ground.sql("update masthead.role set needs_second_factor = true where slug = 'reporter'");
        assertFalse(door.enter(secret, ADDRESS));
        ground.sql("update masthead.role set needs_second_factor = false");
        assertTrue(door.enter(secret, ADDRESS));
    }

    @Test
    void rolesThatPassStagesAreHeldByProgramsThatReviewOnly() {
        var role = ground.role(BuiltInRole.EDITOR);
        assertTrue(door.enter(make("editor", ARTICLE_REVIEW), ADDRESS));
        assertTrue(me.authority().holds(role, desk("world")));
        assertTrue(door.enter(make("editor", ARTICLE_READ), ADDRESS));
        assertFalse(me.authority().holds(role, desk("world")));
    }

    @Test
    void whatIsTakenFromThePersonIsTakenFromTheProgram() {
        var secret = make("reporter", ARTICLE_WRITE);
        ground.dismissFromAllDesks("reporter");
        ground.give("reporter", BuiltInRole.REPORTER, "sport");
        assertTrue(door.enter(secret, ADDRESS));
        assertFalse(me.authority().may(ARTICLE_WRITE, desk("world")));
        assertTrue(me.authority().may(ARTICLE_WRITE, desk("sport")));
    }

    @Test
    void whatIsGivenToThePersonLaterIsNotGivenToTheProgram() {
        var secret = make("reporter", ARTICLE_WRITE);
        ground.give("reporter", BuiltInRole.EDITOR, "world");
        assertTrue(door.enter(secret, ADDRESS));
        assertFalse(me.may(ARTICLE_REVIEW));
    }

    @Test
    void aTokenThatWasMadeUpRevokedOrHasEndedDoesNotOpen() {
        var secret = make("reporter", ARTICLE_WRITE);
        assertFalse(door.enter("mh_made-up", ADDRESS));
        assertFalse(door.enter(SecretToken.hash(secret), ADDRESS));
        tokens.revoke(tokens.own().get(0).id());
        assertFalse(door.enter(secret, ADDRESS));
        var next = make("reporter", ARTICLE_WRITE);
        ground.sql("update masthead.api_token set expires_at = made_at");
        assertFalse(door.enter(next, ADDRESS));
        assertEquals(List.of(), tokens.own());
    }

    @Test
    void whoIsDeactivatedHasNoProgramsNeitherThenNorAfterwards() {
        var secret = make("reporter", ARTICLE_WRITE);
        ground.sql("update masthead.person set active = false where user_name = 'reporter'");
        assertFalse(door.enter(secret, ADDRESS));
        ground.sql("update masthead.person set active = true where user_name = 'reporter'");
        assertTrue(door.enter(secret, ADDRESS));

        newsroom.as("admin");
        var reporter = ground.person("reporter").getId();
        people.deactivate(reporter, people.get(reporter).getVersion());
        assertFalse(door.enter(secret, ADDRESS));
        newsroom.as("admin");
        people.reactivate(reporter, people.get(reporter).getVersion());
        assertFalse(door.enter(secret, ADDRESS));
    }

    @Test
    void aNewPasswordEndsOnesOwnTokensAndNoOthers() {
        var others = make("reporter2", ARTICLE_WRITE);
        var secret = make("reporter", ARTICLE_WRITE);
        account.changePassword(Newsroom.PASSWORD, "tulip ferry omelette lamp");
        assertFalse(door.enter(secret, ADDRESS));
        assertTrue(door.enter(others, ADDRESS));
    }

    @Test
    void whoHasNotProvedWhoTheyAreMakesNone() {
        me.actAs("reporter", Set.of(Capability.values()));
        assertEquals("confirm", refusal(() -> tokens.make("Feed", Set.of(ARTICLE_WRITE), tomorrow())));
    }

    @Test
    void nobodyMakesATokenForWhatTheyDoNotHoldOrBeyondAYear() {
        newsroom.as("reporter");
        assertEquals("token.scope", refusal(() -> tokens.make("Feed", Set.of(PEOPLE_MANAGE), tomorrow())));
        var today = LocalDate.now();
        assertEquals("token.end", refusal(() -> tokens.make("Feed", Set.of(ARTICLE_WRITE), today.minusDays(2))));
        assertEquals("token.end", refusal(() -> tokens.make("Feed", Set.of(ARTICLE_WRITE), today.plusDays(367))));
        tokens.make("Feed", Set.of(ARTICLE_WRITE), today.plusDays(364));
    }

    @Test
    void oneMoreThanTwentyIsRefusedUntilOneIsRevoked() {
        newsroom.as("reporter");
        for (var count = 0; count < TokenRules.MOST; count++) {
            make("reporter", ARTICLE_WRITE);
        }
        assertEquals("token.many", refusal(() -> tokens.make("Feed", Set.of(ARTICLE_WRITE), tomorrow())));
        tokens.revoke(tokens.own().get(0).id());
        tokens.make("Feed", Set.of(ARTICLE_WRITE), tomorrow());
    }

    @Test
    void aTokenIsItsPersonsBusinessAndThatOfAdministrators() {
        make("reporter", ARTICLE_WRITE);
        var id = tokens.own().get(0).id();
        newsroom.as("editor");
        assertThrows(NotFound.class, () -> tokens.revoke(id));
        assertThrows(Refused.class, () -> tokens.of(ground.person("reporter").getId()));
        assertEquals(List.of(), tokens.own());
        newsroom.as("admin");
        assertEquals(1, tokens.of(ground.person("reporter").getId()).size());
        tokens.revoke(id);
        assertThrows(NotFound.class, () -> tokens.revoke(id));
        assertThrows(NotFound.class, () -> tokens.revoke(-1L));
        assertEquals(List.of(), tokens.of(ground.person("reporter").getId()));
    }

    @Test
    void theLastUseIsWrittenAtMostOnceAMinute() {
        var secret = make("reporter", ARTICLE_WRITE);
        assertNull(tokens.own().get(0).lastUsedAt());
        door.enter(secret, ADDRESS);
        var first = tokens.own().get(0);
        assertNotNull(first.lastUsedAt());
        assertEquals(ADDRESS, first.lastAddress());
        door.enter(secret, "192.0.2.8");
        assertEquals(first, tokens.own().get(0));
        ground.sql("update masthead.api_token set last_used_at = dateadd(second, -61, last_used_at)");
        door.enter(secret, "192.0.2.8");
        assertEquals("192.0.2.8", tokens.own().get(0).lastAddress());
    }

    @Test
    void makingFirstUseAndRevokingAreInTheAuditWithoutTheSecret() {
        var secret = make("reporter", ARTICLE_WRITE);
        door.enter(secret, ADDRESS);
        door.enter(secret, ADDRESS);
        tokens.revoke(tokens.own().get(0).id());
        newsroom.as("admin");
        var history = audit.history("person", ground.person("reporter").getId());
        assertEquals(
                List.of("token.revoke", "token.use", "token.make"),
                history.stream().map(row -> row.act()).toList());
        assertTrue(history.stream().noneMatch(row -> row.toString().contains(secret)));
        assertEquals(0, ground.count("api_token where secret_hash like 'mh%' or name like 'mh%'"));
    }

    private String make(String who, Capability... scopes) {
        newsroom.as(who);
        return tokens.make("A program", Set.of(scopes), tomorrow());
    }

    private static LocalDate tomorrow() {
        return LocalDate.now().plusDays(1);
    }

    private Long desk(String slug) {
        return ground.desk(slug).getId();
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refused.class, act::run).getRefusals().get(0).key();
    }
}
