package org.masthead.factor.model;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes an authenticator app shows (RFC 6238): SHA-1, six digits, a new one every thirty seconds. */
final class OneTimeCode {

    /** Length in digits. */
    static final int DIGITS = 6;

    /** How long a code is shown. */
    static final Duration STEP = Duration.ofSeconds(30);

    /** SHA-1 is what every app knows; its collisions are none of HMAC's concern (RFC 6238, B.1). */
    private static final String ALGORITHM = TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS, ALGORITHM);

    private OneTimeCode() {}

    /**
     * The step of a code that is right now, or was or will be within one step, as clocks differ.
     *
     * @param usedStep the step of the last code that was taken; neither it nor an older one is taken again
     */
    static OptionalLong findStep(byte[] secret, String code, Instant now, long usedStep) {
        var present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > usedStep && isSame(at(secret, step), code))
                .findFirst();
    }

    /** The code of a step. */
    static String at(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, ALGORITHM), Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
