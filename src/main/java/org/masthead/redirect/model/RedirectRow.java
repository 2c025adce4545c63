package org.masthead.redirect.model;

import java.time.Instant;

/** One line of the list of redirects; {@code to} is null of what is gone. */
public record RedirectRow(Long id, String from, String to, String note, String madeBy, Instant madeAt) {}
