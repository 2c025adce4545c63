package org.masthead.factor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.model.Person;

/** An app that shows a person codes. It counts once it has shown a right one; each code is taken once. */
@Entity
public class AuthenticatorApp {

    /** How long a new secret waits for its first code. */
    public static final Duration SET_UP = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authenticator_app_seq")
    @SequenceGenerator(name = "authenticator_app_seq", sequenceName = "authenticator_app_seq")
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 120, nullable = false)
    private String sealedSecret;

    @Column(nullable = false)
    private Instant madeAt;

    private Instant confirmedAt;

    private Instant usedAt;

    @Column(nullable = false)
    private long usedStep;

    protected AuthenticatorApp() {}

    public AuthenticatorApp(Person person, AppSecret secret, Seal seal, Instant now) {
        this.person = person;
        begin(secret, seal, now);
    }

    /** Begins anew with another secret. */
    public void begin(AppSecret secret, Seal seal, Instant now) {
        sealedSecret = seal.close(secret.bytes(), owner());
        madeAt = now;
    }

    /** Takes a code; the first makes the app count. Answers whether the code is right and was not taken before. */
    public boolean take(String code, Seal seal, Instant now) {
        var step = OneTimeCode.findStep(secret(seal).bytes(), code, now, usedStep);
        step.ifPresent(found -> {
            usedStep = found;
            usedAt = now;
            confirmedAt = confirmedAt == null ? now : confirmedAt;
        });
        return step.isPresent();
    }

    public AppSecret secret(Seal seal) {
        return new AppSecret(seal.open(sealedSecret, owner()));
    }

    private String owner() {
        return "authenticator app of " + person.getId();
    }

    public Long getId() {
        return id;
    }

    /** Whether it has shown a right code and counts from then on. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether it still waits for its first code. */
    public boolean isWaiting(Instant now) {
        return confirmedAt == null && now.isBefore(madeAt.plus(SET_UP));
    }

    /** When it began to count, or null. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** When a code of it was taken last, or null. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
