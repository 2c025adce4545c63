package org.masthead.hook.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A webhook as lists show it.
 *
 * @param offReason null when it is on
 * @param failingSince null when the last message reached it
 * @param waiting how many messages are on their way to it
 */
public record HookRow(Long id, String name, String url, OffReason offReason, Instant failingSince, long waiting)
        implements Serializable {}
