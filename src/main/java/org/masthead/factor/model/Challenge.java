package org.masthead.factor.model;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A random number that a passkey signs, so that what it once signed serves nobody again.
 *
 * @param text 32 bytes in Base64 for addresses
 */
public record Challenge(String text, Instant madeAt) implements Serializable {

    private static final int BYTES = 32;

    /** How long it may be answered. */
    public static final Duration LASTS = Duration.ofMinutes(5);

    public static Challenge make(Instant now) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now);
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(madeAt.plus(LASTS));
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }
}
