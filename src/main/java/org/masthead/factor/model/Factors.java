package org.masthead.factor.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.masthead.platform.model.Refusal;

/**
 * What a person has besides their password.
 *
 * @param appSince when the authenticator app began to count, or null
 * @param appUsedAt when one of its codes was taken last, or null
 * @param codesLeft recovery codes that were not used
 * @param needed names of the roles that ask for a second factor
 */
public record Factors(Instant appSince, Instant appUsedAt, List<Row> passkeys, int codesLeft, List<String> needed)
        implements Serializable {

    /**
     * A passkey.
     *
     * @param usedAt when it was used last, or null
     */
    public record Row(Long id, String name, Instant madeAt, Instant usedAt) implements Serializable {}

    public boolean hasApp() {
        return appSince != null;
    }

    /** Whether the sign-in asks for more than the password. Recovery codes alone are none: they stand in for something. */
    public boolean isAny() {
        return hasApp() || !passkeys.isEmpty();
    }

    /** Whether a role asks for a second factor and there is none. */
    public boolean isMissing() {
        return !needed.isEmpty() && !isAny();
    }

    /** Reasons against giving up an app or a passkey. */
    public List<Refusal> againstRemovingOne() {
        var last = (hasApp() ? 1 : 0) + passkeys.size() == 1;
        return last && !needed.isEmpty() ? List.of(Refusal.of("factor.last", String.join(", ", needed))) : List.of();
    }
}
