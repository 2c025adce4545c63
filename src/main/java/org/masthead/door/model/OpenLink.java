package org.masthead.door.model;

import java.io.Serializable;
import java.time.Instant;

/** A link that still opens, as administrators see it: never its token. */
public record OpenLink(Long id, LinkPurpose purpose, Instant madeAt, Instant expiresAt) implements Serializable {}
