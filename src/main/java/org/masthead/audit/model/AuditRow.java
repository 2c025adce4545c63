package org.masthead.audit.model;

import java.time.Instant;

/**
 * One act, as lists show it.
 *
 * @param number place in the chain
 * @param personName null when the newsroom acted by itself
 * @param act key of the act, as {@code article.submit}
 * @param detail reason, role and desk, moment promised; null when there is none
 */
public record AuditRow(
        long number,
        Instant at,
        String personName,
        String act,
        String objectKind,
        Long objectId,
        String objectName,
        String detail) {}
