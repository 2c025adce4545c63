package org.masthead.door.model;

import java.time.Instant;

/**
 * A visit that goes on, as a request meets it.
 *
 * @param confirmedAt when the person proved last who they are
 */
public record Present(Long id, Instant startedAt, Instant usedAt, Instant confirmedAt) {}
