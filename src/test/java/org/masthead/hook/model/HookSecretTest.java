package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HookSecretTest {

    /** The example that libraries of Standard Webhooks test themselves with. */
    private static final HookSecret KNOWN =
            new HookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

    @Test
    void theSignatureIsThatOfTheStandard() {
        var at = Instant.ofEpochSecond(1614265330);
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                KNOWN.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, "{\"test\": 2432232314}"));
    }

    @Test
    void idMomentAndBodyAreAllSigned() {
        var at = Instant.ofEpochSecond(1614265330);
        var signature = KNOWN.sign("a", at, "{}");
        assertNotEquals(signature, KNOWN.sign("b", at, "{}"));
        assertNotEquals(signature, KNOWN.sign("a", at.plusSeconds(1), "{}"));
        assertNotEquals(signature, KNOWN.sign("a", at, "{ }"));
    }

    @Test
    void aNewSecretIsRandomAndMarkedAndNotPrinted() {
        var secret = HookSecret.make();
        assertEquals(32, secret.bytes().length);
        assertTrue(secret.text().startsWith("whsec_"), "mark");
        assertNotEquals(secret.text(), HookSecret.make().text());
        assertFalse(secret.toString().contains(secret.text().substring(6, 12)));
    }
}
