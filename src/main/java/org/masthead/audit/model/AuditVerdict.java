package org.masthead.audit.model;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole chain found.
 *
 * @param count how many records there are
 * @param expired number of the last record that was given up because it was old, 0 when none was
 * @param from moment of the oldest record; null when there is none
 * @param until moment of the newest record
 * @param number number of the newest record as the end of the chain says, 0 when there is none
 * @param hash hash of the newest record as the end of the chain says
 * @param faults what is not as it was written, at most {@link AuditCheck#TOLD}
 * @param faultCount how many there are in all
 */
public record AuditVerdict(
        long count,
        long expired,
        Instant from,
        Instant until,
        long number,
        String hash,
        List<AuditFault> faults,
        long faultCount) {

    public boolean isGenuine() {
        return faultCount == 0;
    }
}
