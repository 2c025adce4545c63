package org.masthead.delivery.model;

import java.util.List;
import java.util.Optional;

/**
 * On what terms programs of others may read what is published.
 *
 * @param open whether they need no token
 * @param origins of pages that may read it too (CORS); {@code *} is everybody’s
 */
public record Terms(boolean open, List<String> origins) {

    private static final String ANYBODY = "*";

    /** Whether the same is answered to everybody. */
    public boolean isSameForAll() {
        return open && (origins.isEmpty() || origins.contains(ANYBODY));
    }

    /**
     * The origin that an answer is shared with.
     *
     * @param asking whose page asks, or null
     */
    public Optional<String> allowedOrigin(String asking) {
        if (origins.contains(ANYBODY)) {
            return Optional.of(ANYBODY);
        }
        return Optional.ofNullable(asking).filter(origins::contains);
    }
}
