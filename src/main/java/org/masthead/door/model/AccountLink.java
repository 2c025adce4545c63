package org.masthead.door.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;

/** A link under which somebody chooses their password, once and for a while. */
@Entity
public class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link_seq")
    @SequenceGenerator(name = "account_link_seq", sequenceName = "account_link_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private LinkPurpose purpose;

    @Column(length = 64, nullable = false, unique = true)
    private String tokenHash;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant usedAt;

    private Instant revokedAt;

    protected AccountLink() {}

    /** @param token as of {@link SecretToken#make}; only its hash is kept */
    public AccountLink(Person person, LinkPurpose purpose, String token, Instant now) {
        this.person = person;
        this.purpose = purpose;
        tokenHash = SecretToken.hash(token);
        madeAt = now;
        expiresAt = now.plus(purpose.lasts());
    }

    /** Whether it still opens. */
    public boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt) && person.isActive();
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
