package org.masthead.oidc.model;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Somebody was sent to the provider. What is known of it here and nowhere else makes sure that whoever comes back is the same:
 * the state binds the browser, the nonce the token, the verifier the code (RFC 7636).
 *
 * @param to page to go to in the end
 */
public record Outgoing(String state, String nonce, String verifier, String to, Instant at) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** How long somebody may take to come back. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    public static Outgoing begin(String to, Instant now) {
        return new Outgoing(random(), random(), random(), to, now);
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(at.plus(LASTS));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
