package org.masthead.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.masthead.platform.model.Refused;

/**
 * How long records are kept, one row, and the last record that was given up: there the chain begins today. The triggers of
 * the database read it too.
 */
@Entity
public class AuditRetention {

    /** Id of the one row. */
    public static final Long ID = 1L;

    /** Fewest days that records are kept. */
    public static final int FEWEST_DAYS = 180;

    /** Most days, a hundred years. */
    public static final int MOST_DAYS = 36_525;

    /** The database and we may not agree on the time; a record goes when both say that it is old enough. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    @Id
    private Long id = ID;

    private Integer days;

    private long expiredNumber;

    @Column(length = 64)
    private String expiredHash;

    /**
     * Keeps records for a number of days from now on.
     *
     * @param days {@value #FEWEST_DAYS}–{@value #MOST_DAYS}, or null for ever
     * @throws Refused when it is less or more
     */
    public void keepFor(Integer days) {
        if (days != null && (days < FEWEST_DAYS || days > MOST_DAYS)) {
            throw Refused.because("audit.retention.days", FEWEST_DAYS, MOST_DAYS);
        }
        this.days = days;
    }

    /** Remembers the last record that was given up. */
    public void expire(AuditRecord record) {
        expiredNumber = record.getNumber();
        expiredHash = record.getHash();
    }

    /** The moment before which records are given up; none when they are kept for ever. */
    public Optional<Instant> findEnd(Instant now) {
        return Optional.ofNullable(days)
                .map(kept -> now.minus(Duration.ofDays(kept)).minus(LEEWAY));
    }

    /** For how many days records are kept; null for ever. */
    public Integer getDays() {
        return days;
    }

    /** Number of the last record that was given up, 0 when all are there. */
    public long getExpiredNumber() {
        return expiredNumber;
    }

    /** Hash of the last record that was given up, or null. */
    public String getExpiredHash() {
        return expiredHash;
    }
}
