package org.masthead.account.model;

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
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A named set of capabilities, given to a person on a desk. */
@Entity
public class Role implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_seq")
    @SequenceGenerator(name = "role_seq", sequenceName = "role_seq")
    private Long id;

    @Version
    private long version;

    @Column(length = 60, nullable = false, unique = true)
    private String slug;

    @Column(length = 100, nullable = false)
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_capability", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "capability", length = 40, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Capability> capabilities = new HashSet<>();

    @Column(name = "needs_second_factor", nullable = false)
    private boolean secondFactorNeeded;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    protected Role() {}

    public Role(String slug, String name, Set<Capability> capabilities) {
        this.slug = slug;
        this.name = name;
        this.capabilities = EnumSet.copyOf(capabilities);
    }

    /** Changes what it is called and allows; whoever holds it may do exactly that from the next request on. */
    public void edit(String newName, Set<Capability> allowed, Person by, Instant at) {
        name = newName;
        capabilities.retainAll(allowed);
        capabilities.addAll(allowed);
        changedBy = by;
        changedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public Set<Capability> getCapabilities() {
        return Set.copyOf(capabilities);
    }

    /** Says whether whoever holds it has to have a second factor. */
    public void needSecondFactor(boolean needed, Person by, Instant at) {
        secondFactorNeeded = needed;
        changedBy = by;
        changedAt = at;
    }

    /** Whether whoever holds it has to have a second factor. */
    public boolean isSecondFactorNeeded() {
        return secondFactorNeeded;
    }

    /** Whether every newsroom has it, as it is: it can be copied, not changed. */
    public boolean isBuiltIn() {
        return BuiltInRole.find(slug).isPresent();
    }

    /** Who changed it last, or null when nobody has. */
    public Person getChangedBy() {
        return changedBy;
    }

    /** When it was changed last; null as long as nobody has. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Whether it is given on all desks or not at all; see {@link Capability#isForNewsroom}. */
    public boolean isForNewsroom() {
        return capabilities.stream().anyMatch(Capability::isForNewsroom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role role && slug.equals(role.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
