package org.masthead.delivery.model;

import java.util.Optional;
import java.util.Set;

/**
 * On what terms programs of others may read what is published.
 *
 * @param open whether they need no token
 * @param origins of the sites whose pages may read it too (CORS); {@code *} stands for all
 */
public record Terms(boolean open, Set<String> origins) {

    private static final String ALL = "*";

    /** It is published, so everybody may. */
    public static final Terms USUAL = new Terms(true, Set.of(ALL));

    /** Whether everybody gets the same answer, so that it can be kept for all. */
    public boolean isSameForAll() {
        return open && (origins.isEmpty() || origins.contains(ALL));
    }

    /**
     * To whose pages an answer is given.
     *
     * @param asking origin of the page that asks, or null
     */
    public Optional<String> allowedOrigin(String asking) {
        return origins.contains(ALL)
                ? Optional.of(ALL)
                : Optional.ofNullable(asking).filter(origins::contains);
    }
}
