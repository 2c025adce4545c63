package org.masthead.factor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.model.Person;

/** A wrong code was tried for a person. A million codes are few: after some wrong ones nobody may try for a while. */
@Entity
public class WrongCode {

    /** How many wrong codes are one too many. */
    public static final int MOST = 5;

    /** Within which time. */
    public static final Duration WITHIN = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wrong_code_seq")
    @SequenceGenerator(name = "wrong_code_seq", sequenceName = "wrong_code_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false)
    private Instant triedAt;

    protected WrongCode() {}

    public WrongCode(Person person, Instant triedAt) {
        this.person = person;
        this.triedAt = triedAt;
    }

    public Long getId() {
        return id;
    }

    public Instant getTriedAt() {
        return triedAt;
    }
}
