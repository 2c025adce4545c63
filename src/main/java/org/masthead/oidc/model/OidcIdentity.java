package org.masthead.oidc.model;

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

/** Who a person is at a provider, once and for all: mail addresses and names change hands, a subject does not. */
@Entity
public class OidcIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oidc_identity_seq")
    @SequenceGenerator(name = "oidc_identity_seq", sequenceName = "oidc_identity_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 300, nullable = false)
    private String issuer;

    @Column(length = 255, nullable = false)
    private String subject;

    @Column(nullable = false)
    private Instant linkedAt;

    protected OidcIdentity() {}

    public OidcIdentity(Person person, Claims claims, Instant now) {
        this.person = person;
        issuer = claims.issuer();
        subject = claims.subject();
        linkedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }
}
