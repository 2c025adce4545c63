package org.masthead.door.model;

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

/** A browser with which somebody has signed in before; it keeps a token, of which only the hash is here. */
@Entity
public class KnownBrowser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_browser_seq")
    @SequenceGenerator(name = "known_browser_seq", sequenceName = "known_browser_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 64, nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private Instant lastSeenAt;

    protected KnownBrowser() {}

    /** @param tokenHash as of {@link SecretToken#hash} */
    public KnownBrowser(Person person, String tokenHash, Instant now) {
        this.person = person;
        this.tokenHash = tokenHash;
        lastSeenAt = now;
    }

    /** The person signs in with it again. */
    public void seen(Instant now) {
        lastSeenAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }
}
