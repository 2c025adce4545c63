package org.masthead.door.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.masthead.platform.model.Sha256;

/** Words that open something to whoever has them: 256 bits that nobody guesses, so that a plain hash of them is enough. */
public final class SecretToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    /** A new one, of 43 letters, digits, hyphens and underscores. */
    public static String make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of one, in hexadecimal digits. */
    public static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
