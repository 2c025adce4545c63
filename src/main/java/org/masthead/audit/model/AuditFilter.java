package org.masthead.audit.model;

import java.time.Instant;

/**
 * Which acts to list; null means any.
 *
 * @param from earliest moment, included
 * @param until latest moment, not included
 */
public record AuditFilter(Long personId, String act, String objectKind, Instant from, Instant until) {}
