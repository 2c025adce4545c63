package org.masthead.platform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/** A key that this installation made for itself. It never leaves the server, and nothing writes it into a log. */
@Entity
@Table(name = "signing_key")
@Immutable
public class OwnKey {

    private static final int BYTES = 32;

    @Id
    @Column(length = 40)
    private String purpose;

    @Column(length = 2 * BYTES, nullable = false)
    private String secret;

    protected OwnKey() {}

    /** A new random key for a purpose. */
    public OwnKey(String purpose) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.purpose = purpose;
        this.secret = HexFormat.of().formatHex(bytes);
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(secret);
    }
}
