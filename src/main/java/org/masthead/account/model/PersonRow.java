package org.masthead.account.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person, as the list of people shows them.
 *
 * @param lastSignInAt null when the person never signed in
 * @param roles what they hold, by name
 */
public record PersonRow(
        Long id,
        String userName,
        String displayName,
        String email,
        boolean active,
        Instant lastSignInAt,
        List<Held> roles) {

    /** The same person with what they hold. */
    public PersonRow holding(List<Held> held) {
        return new PersonRow(id, userName, displayName, email, active, lastSignInAt, held);
    }

    /** A person without what they hold. */
    public PersonRow(Long id, String userName, String displayName, String email, boolean active, Instant lastSignInAt) {
        this(id, userName, displayName, email, active, lastSignInAt, List.of());
    }

    /**
     * A role somebody holds.
     *
     * @param deskName null for all desks
     * @param endsOn the last day on which it holds, or null for good
     */
    public record Held(Long personId, String roleName, String deskName, LocalDate endsOn) {}
}
