package org.masthead.factor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.service.Me;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.factor.model.Challenge;
import org.masthead.factor.model.RelyingParty;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.SoftKey;

@ExtendWith(ArquillianExtension.class)
class SecondFactorsIT {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:10Z");

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private SecondFactors factors;

    @Inject
    private AuthenticatorApps apps;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Passkeys passkeys;

    @Inject
    private SecondStep step;

    @Inject
    private AuditService audit;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    private byte[] secret;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        at(NOW);
        newsroom.as("reporter");
    }

    @Test
    void anAppCountsOnceItHasShownARightCode() {
        apps.begin();
        secret = apps.findWaiting().orElseThrow().bytes();
        assertFalse(factors.own().isAny());
        assertThrows(Refused.class, () -> apps.confirm(wrong(code(NOW))));
        assertFalse(step.verify(me.getId(), code(NOW)), "not before");
        apps.confirm(code(NOW));
        assertTrue(factors.own().hasApp());
        assertEquals(Optional.empty(), apps.findWaiting(), "its secret is not shown again");
        assertThrows(Refused.class, apps::begin);
    }

    @Test
    void anAppWaitsForItsFirstCodeHalfAnHour() {
        apps.begin();
        secret = apps.findWaiting().orElseThrow().bytes();
        at(NOW.plus(Duration.ofMinutes(30)));
        assertEquals(Optional.empty(), apps.findWaiting());
        assertThrows(Refused.class, () -> apps.confirm(code(clock.now())));
        apps.begin();
        assertFalse(Arrays.equals(secret, apps.findWaiting().orElseThrow().bytes()), "another secret");
    }

    @Test
    void eachCodeOpensOnce() {
        setUpApp();
        assertFalse(step.verify(me.getId(), code(NOW)), "it confirmed the app");
        at(NOW.plusSeconds(30));
        assertTrue(step.verify(me.getId(), code(clock.now())));
        assertFalse(step.verify(me.getId(), code(clock.now())));
        assertFalse(
                step.verify(ground.person("editor").getId(), code(clock.now().plusSeconds(30))), "another's");
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        apps.begin();
        var kept = ground.text("select sealed_secret from masthead.authenticator_app");
        assertFalse(kept.contains(apps.findWaiting().orElseThrow().grouped().replace(" ", "")));
        ground.sql("delete from masthead.signing_key");
        assertThrows(RuntimeException.class, apps::findWaiting, "it is sealed with a key of the installation");
    }

    @Test
    void afterFiveWrongCodesNobodyTriesForFiveMinutesNotEvenWithTheRightOne() {
        setUpApp();
        for (var tried = 0; tried < 5; tried++) {
            assertFalse(step.verify(me.getId(), "00000" + tried));
        }
        at(NOW.plusSeconds(30));
        var right = code(clock.now());
        assertThrows(TooOften.class, () -> step.verify(me.getId(), right));
        assertEquals(5, ground.count("wrong_code"), "what is not tried is not counted");
        at(NOW.plusSeconds(299));
        assertThrows(TooOften.class, () -> step.verify(me.getId(), code(clock.now())));
        at(NOW.plusSeconds(300));
        assertTrue(step.verify(me.getId(), code(clock.now())));
    }

    @Test
    void aRecoveryCodeStandsInOnceAndNewOnesTakeThePlaceOfTheOld() {
        assertThrows(Refused.class, recovery::renew, "there is nothing to stand in for");
        setUpApp();
        var codes = recovery.renew();
        assertEquals(10, codes.size());
        assertTrue(step.verify(me.getId(), codes.get(3).toLowerCase().replace("-", " ")));
        assertFalse(step.verify(me.getId(), codes.get(3)));
        assertFalse(step.verify(ground.person("editor").getId(), codes.get(4)), "another's");
        assertEquals(9, factors.own().codesLeft());
        recovery.renew();
        assertEquals(10, factors.own().codesLeft());
        assertFalse(step.verify(me.getId(), codes.get(5)));
    }

    @Test
    void recoveryCodesAreKeptAsHashesOnly() {
        setUpApp();
        var code = recovery.renew().get(0);
        var kept = ground.text("select min(code_hash) from masthead.recovery_code");
        assertEquals(64, kept.length());
        assertNotEquals(code, kept);
        assertFalse(kept.toUpperCase().contains(code.substring(0, 4))
                && kept.toUpperCase().contains(code.substring(5, 9)));
    }

    @Test
    void codesEndWithWhatTheyStandInFor() {
        setUpApp();
        var code = recovery.renew().get(0);
        apps.remove();
        assertEquals(0, factors.own().codesLeft());
        assertFalse(step.verify(me.getId(), code));
    }

    @Test
    void aPasskeyAnswersItsChallengeForItsPersonOnly() {
        var key = key();
        var id = me.getId();
        add(key, "Laptop");
        assertEquals(1, factors.own().passkeys().size());
        var challenge = Challenge.make(NOW);
        assertTrue(passkeys.prove(id, key.sign(challenge.text(), RelyingParty.handle(id)), challenge));
        assertFalse(passkeys.prove(id, key.sign(Challenge.make(NOW).text(), RelyingParty.handle(id)), challenge));
        assertFalse(passkeys.prove(
                ground.person("editor").getId(), key.sign(challenge.text(), RelyingParty.handle(id)), challenge));
        assertFalse(passkeys.prove(id, "{}", challenge));
    }

    @Test
    void aPasskeyAloneIsEnoughOnlyWhereTheDeviceKnewThePerson() {
        var key = key();
        add(key, "Laptop");
        var handle = RelyingParty.handle(me.getId());
        var challenge = Challenge.make(NOW);
        assertEquals(Optional.of(me.getId()), passkeys.proveAlone(key.sign(challenge.text(), handle), challenge));
        key.verifies = false;
        assertEquals(Optional.empty(), passkeys.proveAlone(key.sign(challenge.text(), handle), challenge));
        assertEquals(Optional.empty(), passkeys.proveAlone(key().sign(challenge.text(), handle), challenge), "unknown");
    }

    @Test
    void aPasskeyIsAddedOnceAndRemovedByItsPerson() {
        var key = key();
        add(key, "Laptop");
        assertThrows(Refused.class, () -> add(key, "The same again"));
        assertThrows(Refused.class, () -> add(key(), " "));
        var id = factors.own().passkeys().get(0).id();
        newsroom.as("editor");
        assertThrows(NotFound.class, () -> passkeys.remove(id));
        newsroom.as("reporter");
        passkeys.remove(id);
        assertFalse(factors.own().isAny());
    }

    @Test
    void aRoleThatAsksForOneKeepsTheLast() {
        demand(BuiltInRole.REPORTER);
        newsroom.as("reporter");
        assertTrue(factors.isMissing(me.getId()));
        assertEquals(List.of("Reporter"), factors.own().needed());
        setUpApp();
        assertFalse(factors.isMissing(me.getId()));
        assertThrows(Refused.class, apps::remove);
        add(key(), "Laptop");
        apps.remove();
        assertFalse(factors.isMissing(me.getId()));
        var last = factors.own().passkeys().get(0).id();
        assertThrows(Refused.class, () -> passkeys.remove(last));
        assertFalse(factors.isMissing(ground.person("editor").getId()), "others are not asked");
    }

    @Test
    void onlyWhoManagesPeopleDemandsResetsAndSees() {
        setUpApp();
        var reporter = me.getId();
        var role = ground.role(BuiltInRole.REPORTER).getId();
        newsroom.as("publisher");
        assertThrows(Refused.class, () -> factors.demand(role, true));
        assertThrows(Refused.class, () -> factors.reset(reporter));
        assertThrows(Refused.class, () -> factors.ofPerson(reporter));
        newsroom.as("admin");
        assertTrue(factors.ofPerson(reporter).hasApp());
        factors.reset(reporter);
        assertFalse(factors.ofPerson(reporter).isAny());
        var own = me.getId();
        assertThrows(Refused.class, () -> factors.reset(own), "one's own");
    }

    @Test
    void everythingIsInTheAuditAndNothingOfItIsSecret() {
        setUpApp();
        var code = recovery.renew().get(0);
        step.verify(me.getId(), "000000");
        step.verify(me.getId(), code);
        add(key(), "Laptop");
        apps.remove();
        var reporter = me.getId();
        demand(BuiltInRole.REPORTER);
        factors.reset(reporter);
        var rows = audit.history("person", reporter);
        assertEquals(
                List.of(
                        "factor.reset null",
                        "factor.remove authenticator app",
                        "factor.enrol passkey “Laptop”",
                        "factor.recovery used one, 9 left",
                        "factor.fail code",
                        "factor.recovery new codes",
                        "factor.enrol authenticator app"),
                rows.stream().map(row -> row.act() + " " + row.detail()).toList());
        assertEquals("The admin", rows.get(0).personName());
        assertEquals(
                List.of("factor.demand"),
                audit.history("role", ground.role(BuiltInRole.REPORTER).getId()).stream()
                        .map(AuditRow::act)
                        .toList());
    }

    private void demand(BuiltInRole role) {
        newsroom.as("admin");
        factors.demand(ground.role(role).getId(), true);
    }

    private void setUpApp() {
        apps.begin();
        secret = apps.findWaiting().orElseThrow().bytes();
        apps.confirm(code(clock.now()));
    }

    private void add(SoftKey key, String name) {
        var challenge = Challenge.make(clock.now());
        passkeys.add(name, key.make(challenge.text()), challenge);
    }

    private SoftKey key() {
        var party = RelyingParty.of(settings.baseUrl());
        return new SoftKey(party.id(), party.origin());
    }

    private void at(Instant moment) {
        clock.set(Clock.fixed(moment, ZoneOffset.UTC));
    }

    private String code(Instant moment) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }
}
