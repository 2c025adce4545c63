package org.masthead.exchange.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a story is that came in before.
 *
 * @param deskId the desk it is on now, which decides who may read it
 * @param by name of the person who took it in
 * @param at when
 */
public record AlreadyIn(Long articleId, Long deskId, String by, Instant at) implements Serializable {}
