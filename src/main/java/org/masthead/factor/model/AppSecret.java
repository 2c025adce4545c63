package org.masthead.factor.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** What an authenticator app and the server share. It is shown while the app is set up and never again. */
public record AppSecret(byte[] bytes) {

    /** 160 bits, as RFC 4226 asks for. */
    private static final int BYTES = 20;

    /** A new random one. */
    public static AppSecret make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AppSecret(bytes);
    }

    /** To be typed into an app: groups of four letters and digits. */
    public String grouped() {
        return Base32.inGroups(Base32.of(bytes), " ");
    }

    /**
     * The address an app is set up with, as a link or as a picture to scan.
     *
     * @param paper name that the app shows
     * @param userName whose codes these are
     */
    public String uri(String paper, String userName) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(paper),
                        encoded(userName),
                        Base32.of(bytes),
                        encoded(paper),
                        OneTimeCode.DIGITS,
                        OneTimeCode.STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "AppSecret";
    }
}
