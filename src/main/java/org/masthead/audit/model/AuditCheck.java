package org.masthead.audit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.masthead.platform.model.Refusal;

/**
 * Follows the chain from the oldest record to the newest and notices each record that was altered, removed, moved or added.
 * What it cannot notice is a database of which everything, the end of the chain included, was made anew: for that, the
 * newest hash is written down elsewhere.
 */
public class AuditCheck {

    /** Most faults that are told one by one. */
    public static final int TOLD = 100;

    private final long expired;
    private final long end;
    private final String endHash;
    private final List<AuditFault> faults = new ArrayList<>();

    private long faultCount;
    private long count;
    private long last;
    private String lastHash;
    private boolean lastKnown = true;
    private Instant from;
    private Instant until;

    /**
     * @param expired number of the last record that was given up, 0 for none
     * @param expiredHash its hash, null for none
     * @param end number of the newest record
     * @param endHash hash of the newest record
     */
    public AuditCheck(long expired, String expiredHash, long end, String endHash) {
        this.expired = expired;
        this.end = end;
        this.endHash = endHash;
        last = expired;
        lastHash = expiredHash;
    }

    /** Looks at the next record, in the order of numbers. */
    public void next(AuditRecord record) {
        count++;
        from = from == null ? record.getAt() : from;
        until = record.getAt();
        if (record.getNumber() <= last || record.getNumber() > end) {
            found(record, "audit.fault.added");
            return;
        }
        missing(record.getNumber());
        if (!record.isGenuine()) {
            found(record, "audit.fault.altered");
        } else if (lastKnown && !Objects.equals(lastHash, record.getPreviousHash())) {
            found(record, "audit.fault.order");
        }
        last = record.getNumber();
        lastHash = record.getHash();
        lastKnown = true;
    }

    /** Ends the check. */
    public AuditVerdict verdict() {
        missing(end + 1);
        if (lastKnown && !Objects.equals(lastHash, endHash)) {
            found(new AuditFault(end, null, Refusal.of("audit.fault.end")));
        }
        return new AuditVerdict(count, expired, from, until, end, endHash, List.copyOf(faults), faultCount);
    }

    private void missing(long before) {
        var first = last + 1;
        if (first < before) {
            var key = first == before - 1 ? "audit.fault.missing" : "audit.fault.missing.many";
            found(new AuditFault(first, null, Refusal.of(key, String.valueOf(first), String.valueOf(before - 1))));
            lastKnown = false;
        }
    }

    private void found(AuditRecord record, String key) {
        found(new AuditFault(record.getNumber(), record.getAt(), Refusal.of(key, String.valueOf(record.getNumber()))));
    }

    private void found(AuditFault fault) {
        faultCount++;
        if (faults.size() < TOLD) {
            faults.add(fault);
        }
    }
}
