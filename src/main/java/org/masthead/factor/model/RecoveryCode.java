package org.masthead.factor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.masthead.account.model.Person;
import org.masthead.platform.model.Sha256;

/**
 * A code that takes the place of a second factor once. It is 80 random bits, which nobody guesses from its hash, so that a
 * plain hash is enough: the slow ones are for words that people choose.
 */
@Entity
public class RecoveryCode {

    /** How many a person gets. */
    public static final int COUNT = 10;

    private static final int BYTES = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 64, nullable = false)
    private String codeHash;

    private Instant usedAt;

    protected RecoveryCode() {}

    /** @param code as of {@link #make} */
    public RecoveryCode(Person person, String code) {
        this.person = person;
        codeHash = hash(code);
    }

    /** A new code, in six groups of four letters and digits: 120 bits, which nobody guesses, so that a plain hash is enough. */
    public static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.inGroups(Base32.of(bytes), "-");
    }

    /** What is kept of a code; case, hyphens and blanks do not count. */
    public static String hash(String code) {
        return Sha256.of(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public Long getId() {
        return id;
    }

    /** When it was used, or null as long as it can be. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
