package org.masthead.hook.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * One try of a message as the log shows it.
 *
 * @param code status of the answer; 0 when none came
 * @param trouble why none came, or null
 * @param tookMillis how long it took
 */
public record TryRow(Long deliveryId, Instant triedAt, int code, Trouble trouble, long tookMillis)
        implements Serializable {}
