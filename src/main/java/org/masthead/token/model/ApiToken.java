package org.masthead.token.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.door.model.SecretToken;

/**
 * A program acts for a person by this until it ends, and may do no more than its scopes, of those what the person may at
 * that moment. The secret itself is shown once and not kept.
 */
@Entity
public class ApiToken {

    /** How every secret begins, so that programs which look for leaked secrets know one. */
    public static final String MARK = "mh_";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = TokenRules.LONGEST_NAME, nullable = false)
    private String name;

    @Column(length = 64, nullable = false, unique = true)
    private String secretHash;

    @ElementCollection
    @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "capability", length = 40, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Capability> scopes = EnumSet.noneOf(Capability.class);

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant lastUsedAt;

    @Column(length = 45)
    private String lastAddress;

    private Instant revokedAt;

    protected ApiToken() {}

    /**
     * A new one, which {@link TokenRules} have nothing against.
     *
     * @param secret as of {@link #makeSecret}; only its hash is kept
     */
    public ApiToken(Person person, TokenWish wish, String secret, Instant now) {
        this.person = person;
        name = wish.name().strip();
        secretHash = SecretToken.hash(secret);
        scopes.addAll(wish.scopes());
        madeAt = now;
        expiresAt = wish.end();
    }

    /** A secret of 46 characters, the mark included, that nobody guesses. */
    public static String makeSecret() {
        return MARK + SecretToken.make();
    }

    /** Ends it, unless it was ended before. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    /** What the person calls it, at most {@link TokenRules#LONGEST_NAME} characters. */
    public String getName() {
        return name;
    }

    /** Hash of the whole secret, its mark included, in hexadecimal digits. */
    public String getSecretHash() {
        return secretHash;
    }

    /** What it is for, in the order of {@link Capability}. */
    public List<Capability> getScopes() {
        return scopes.stream().sorted().toList();
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** The first moment at which it does not open any more. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it was used last, told with a minute of patience; null when never. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** Address of the computer that used it last, as numbers; null when none did. */
    public String getLastAddress() {
        return lastAddress;
    }

    /** When it was revoked, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}
