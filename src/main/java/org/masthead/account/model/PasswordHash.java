package org.masthead.account.model;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.UUID;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;

/**
 * A hashed password: Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
 *
 * @param encoded PHC string with parameters and salt
 */
public record PasswordHash(String encoded) {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Matches no password; checking against it takes as long as against a real one. */
    public static final PasswordHash OF_NOBODY = ofAny(UUID.randomUUID().toString());

    /**
     * Hashes a new password.
     *
     * @param nearby words that whoever guesses knows: the user name, the name of the paper
     * @throws Refused when it is shorter than {@value Settings#PASSWORD_LENGTH} or longer than 200 characters, or one that
     *     many people have chosen
     */
    public static PasswordHash of(String password, String... nearby) {
        var length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < Settings.PASSWORD_LENGTH || length > 200) {
            throw Refused.because("password.length", Settings.PASSWORD_LENGTH, 200);
        }
        if (CommonPasswords.contain(password, nearby)) {
            throw Refused.because("password.common");
        }
        return ofAny(password);
    }

    /** Hashes a password that an operator chose, whatever its length. */
    public static PasswordHash ofAny(String password) {
        return new PasswordHash(
                Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Whether this is the hash of a password, by whatever parameters it was made. */
    public boolean matches(String password) {
        return Password.check(password, encoded).with(Argon2Function.getInstanceFromHash(encoded));
    }

    /** Whether it was made with other parameters than are asked for today, and is to be made anew at the next chance. */
    public boolean isOutdated() {
        return !ARGON2.equals(Argon2Function.getInstanceFromHash(encoded));
    }
}
