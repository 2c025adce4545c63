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

/** Somebody is signed in with a browser, from signing in until it ends. The server's session lives no longer than this. */
@Entity
public class StaffSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_session_seq")
    @SequenceGenerator(name = "staff_session_seq", sequenceName = "staff_session_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 300, nullable = false)
    private String browser;

    @Column(length = 45, nullable = false)
    private String address;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant usedAt;

    @Column(nullable = false)
    private Instant confirmedAt;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Ending ending;

    protected StaffSession() {}

    /**
     * @param browser what the browser says of itself
     * @param address of the computer, as numbers
     */
    public StaffSession(Person person, String browser, String address, Instant now) {
        this.person = person;
        this.browser = browser;
        this.address = address;
        startedAt = now;
        usedAt = now;
        confirmedAt = now;
    }

    /** The person has just proved again who they are. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When the person did something last; told with half a minute of patience. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
