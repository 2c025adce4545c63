package org.masthead.audit.model;

import java.time.Instant;
import org.masthead.platform.model.Refusal;

/**
 * Something in the chain that is not as it was written.
 *
 * @param number of the record, or of the first of those that are missing
 * @param at when the record says it was written; null when it is missing
 * @param what what is wrong, in a sentence
 */
public record AuditFault(long number, Instant at, Refusal what) {}
