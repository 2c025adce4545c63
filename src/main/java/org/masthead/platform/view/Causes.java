package org.masthead.platform.view;

import java.util.Optional;

/** Looks for what really went wrong: servers wrap it. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
