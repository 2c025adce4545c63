package org.masthead.platform.view;

import java.util.Optional;

/** Looks for what really went wrong: servers wrap it. */
public final class Causes {

    private Causes() {}

    /** The first of a kind among what was thrown and what caused it. */
    public static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
