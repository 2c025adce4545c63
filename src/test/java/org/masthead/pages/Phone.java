package org.masthead.pages;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app. Each code opens once; who needs another before half a minute is over gets the next, which opens too. */
final class Phone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final byte[] secret;
    private Instant last = Instant.EPOCH;

    private Phone(byte[] secret) {
        this.secret = secret;
    }

    /** Reads the secret that the page shows. */
    static Phone scanning(Page page) {
        var shown = page.locator("#app-secret").innerText().replace(" ", "");
        var number = shown.chars()
                .mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).or(digit));
        var bytes = number.toByteArray();
        var secret = new byte[SECRET_BYTES];
        var length = Math.min(SECRET_BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - length, secret, SECRET_BYTES - length, length);
        return new Phone(Arrays.copyOf(secret, SECRET_BYTES));
    }

    /** A code that was not shown before. */
    String code() {
        var next = last.plus(generator.getTimeStep());
        last = next.isAfter(Instant.now()) ? next : Instant.now();
        return shown();
    }

    /** The code of before. */
    String shown() {
        return at(last);
    }

    private String at(Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
