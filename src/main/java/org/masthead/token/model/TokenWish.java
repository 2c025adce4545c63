package org.masthead.token.model;

import java.time.Instant;
import java.util.Set;
import org.masthead.account.model.Capability;

/**
 * A token as somebody would have it.
 *
 * @param name what the person calls it; null where nothing was typed
 * @param scopes what it is for
 * @param end the first moment at which it does not open any more; null where none was chosen
 */
public record TokenWish(String name, Set<Capability> scopes, Instant end) {}
