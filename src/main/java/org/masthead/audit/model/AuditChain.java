package org.masthead.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where the chain of records ends, one row. Whoever adds a record locks it, so that numbers have no gap. */
@Entity
public class AuditChain {

    /** Id of the one row. */
    public static final Long ID = 1L;

    @Id
    private Long id = ID;

    private long number;

    @Column(length = 64)
    private String hash;

    /** Gives a record its place behind the newest, and makes it the newest. */
    public void append(AuditRecord record) {
        record.follow(number, hash);
        number = record.getNumber();
        hash = record.getHash();
    }

    /** Number of the newest record, 0 when there was none yet. */
    public long getNumber() {
        return number;
    }

    /** Hash of the newest record, or null. */
    public String getHash() {
        return hash;
    }
}
