package org.masthead.imprint.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.masthead.account.model.Person;

/** What the paper says of itself, as it is kept: one row. */
@Entity
public class PaperSettings {

    /** Id of the only one. */
    public static final Long ID = 1L;

    @Id
    private Long id = ID;

    @Version
    private long version;

    @Embedded
    private PaperDetails details = new PaperDetails();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    @Column
    private Instant changedAt;

    /** Says nothing yet. */
    public PaperSettings() {}

    /** Says something else from now on. */
    public void edit(PaperDetails newDetails, Person by, Instant at) {
        details.take(newDetails);
        changedBy = by;
        changedAt = at;
    }

    public long getVersion() {
        return version;
    }

    public PaperDetails getDetails() {
        return details;
    }

    /** Who changed it last, or null. */
    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
