package org.masthead.hook.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message as the log shows it.
 *
 * @param code status of the last answer; 0 when none came
 * @param trouble why none came, or null
 * @param answer the beginning of the last answer, or null
 * @param triedAt null before the first try
 * @param tookMillis how long the last try took, or null
 */
public record DeliveryRow(
        Long id,
        String messageId,
        String type,
        DeliveryState state,
        Instant madeAt,
        Instant dueAt,
        int attempts,
        Instant triedAt,
        int code,
        Trouble trouble,
        String body,
        String answer,
        Long tookMillis)
        implements Serializable {

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    /** Whether it failed at least once and is tried again. */
    public boolean isRetried() {
        return isWaiting() && attempts > 0;
    }
}
