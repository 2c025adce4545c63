package org.masthead.factor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;

/** A key pair that a device of a person made for this newsroom; here is its public half. */
@Entity
public class Passkey {

    /** Longest name, in characters. */
    public static final int NAME = 60;

    /** How many a person may have. */
    public static final int MOST = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey_seq")
    @SequenceGenerator(name = "passkey_seq", sequenceName = "passkey_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = NAME, nullable = false)
    private String name;

    @Column(length = 1400, nullable = false, unique = true)
    private String credentialId;

    @Column(length = 4000, nullable = false)
    private String credential;

    @Column(nullable = false)
    private boolean backupEligible;

    @Column(nullable = false)
    private long signCount;

    @Column(nullable = false)
    private Instant madeAt;

    private Instant usedAt;

    protected Passkey() {}

    public Passkey(Person person, String name, NewCredential made, Instant now) {
        this.person = person;
        this.name = name;
        credentialId = made.id();
        credential = made.data();
        backupEligible = made.backupEligible();
        signCount = made.signCount();
        madeAt = now;
    }

    /** @param count what the device counts its signatures with; 0 where it does not */
    public void used(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    /** What the device calls it, in Base64 for addresses. */
    public String getCredentialId() {
        return credentialId;
    }

    /** The attested credential data of the specification, public key included, in Base64. */
    String getCredential() {
        return credential;
    }

    boolean isBackupEligible() {
        return backupEligible;
    }

    long getSignCount() {
        return signCount;
    }
}
