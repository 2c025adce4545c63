package org.masthead.preview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/** A key of this installation. It never leaves the server, and nothing writes it into a log. */
@Entity
@Immutable
public class SigningKey {

    /** The key that signs preview links. */
    public static final String PREVIEW = "preview";

    private static final int BYTES = 32;

    @Id
    @Column(length = 40)
    private String purpose;

    @Column(length = 2 * BYTES, nullable = false)
    private String secret;

    protected SigningKey() {}

    /** A new random key for a purpose. */
    public SigningKey(String purpose) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.purpose = purpose;
        this.secret = HexFormat.of().formatHex(bytes);
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(secret);
    }
}
