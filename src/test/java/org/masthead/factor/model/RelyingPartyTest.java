package org.masthead.factor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.testing.SoftKey;

class RelyingPartyTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final RelyingParty PARTY = RelyingParty.of("https://desk.example.org:8443/paper");
    private static final Challenge CHALLENGE = Challenge.make(NOW);

    private final SoftKey key = new SoftKey(PARTY.id(), PARTY.origin());
    private Passkey passkey;

    @BeforeEach
    void makePasskey() {
        passkey = passkeyOf(key);
    }

    @Test
    void passkeysBelongToTheHostAndAreUsedOnItsPagesOnly() {
        assertEquals(new RelyingParty("desk.example.org", "https://desk.example.org:8443"), PARTY);
        var elsewhere = new SoftKey(PARTY.id(), "https://desk.example.net");
        assertEquals(Optional.empty(), PARTY.made(elsewhere.make(CHALLENGE.text()), CHALLENGE));
        var lured = key.lured("desk.example.net", PARTY.origin());
        assertFalse(isProven(lured.sign(CHALLENGE.text(), handle())));
        var byPort = key.lured(PARTY.id(), "https://desk.example.org");
        assertFalse(isProven(byPort.sign(CHALLENGE.text(), handle())));
        assertTrue(isProven(key.sign(CHALLENGE.text(), handle())));
    }

    @Test
    void anAnswerToAnotherChallengeIsNone() {
        var other = Challenge.make(NOW);
        assertEquals(Optional.empty(), PARTY.made(key.make(other.text()), CHALLENGE));
        assertFalse(isProven(key.sign(other.text(), handle())));
    }

    @Test
    void anotherKeyUnderTheSameIdSignsNothing() {
        var stranger = new SoftKey(PARTY.id(), PARTY.origin());
        var signed = stranger.sign(CHALLENGE.text(), handle());
        assertFalse(isProven(signed));
        var id = passkey.getCredentialId();
        assertFalse(
                isProven(signed.replace(RelyingParty.findCredentialId(signed).orElseThrow(), id)));
    }

    @Test
    void aPasskeyOfSomebodyElseIsNotTaken() {
        assertFalse(isProven(key.sign(CHALLENGE.text(), RelyingParty.handle(8L))));
    }

    @Test
    void aDeviceThatCountsLessThanBeforeIsACopy() {
        key.count = 9;
        var proof = PARTY.proven(key.sign(CHALLENGE.text(), handle()), CHALLENGE, passkey);
        passkey.used(proof.orElseThrow().signCount(), NOW);
        assertEquals(10, passkey.getSignCount());
        key.count = 8;
        assertFalse(isProven(key.sign(CHALLENGE.text(), handle())));
        key.count = 10;
        assertTrue(isProven(key.sign(CHALLENGE.text(), handle())));
    }

    @Test
    void whetherTheDeviceKnewThePersonIsTold() {
        assertTrue(PARTY.proven(key.sign(CHALLENGE.text(), handle()), CHALLENGE, passkey)
                .orElseThrow()
                .verified());
        key.verifies = false;
        assertFalse(PARTY.proven(key.sign(CHALLENGE.text(), handle()), CHALLENGE, passkey)
                .orElseThrow()
                .verified());
    }

    @Test
    void whatIsNoAnswerIsRefusedAndBreaksNothing() {
        for (var nonsense : new String[] {"{}", "[]", "null", "{\"id\":\"x\",\"response\":{}}", "no json"}) {
            assertEquals(Optional.empty(), PARTY.made(nonsense, CHALLENGE), nonsense);
            assertEquals(Optional.empty(), RelyingParty.findCredentialId(nonsense), nonsense);
            assertFalse(isProven(nonsense), nonsense);
        }
    }

    @Test
    void aChallengeMayBeAnsweredForFiveMinutes() {
        assertTrue(CHALLENGE.isOpen(NOW.plusSeconds(299)));
        assertFalse(CHALLENGE.isOpen(NOW.plusSeconds(300)));
    }

    private boolean isProven(String answer) {
        return PARTY.proven(answer, CHALLENGE, passkey).isPresent();
    }

    private static String handle() {
        return RelyingParty.handle(7L);
    }

    private static Passkey passkeyOf(SoftKey key) {
        var made = PARTY.made(key.make(CHALLENGE.text()), CHALLENGE).orElseThrow();
        var person = new Person("ann", "Ann", null, new PasswordHash("none"), NOW) {
            @Override
            public Long getId() {
                return 7L;
            }
        };
        return new Passkey(person, "Laptop", made, NOW);
    }
}
