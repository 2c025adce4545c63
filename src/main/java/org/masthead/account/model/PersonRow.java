package org.masthead.account.model;

import java.time.Instant;
import java.util.List;

/**
 * A person, as the list of people shows them.
 *
 * @param lastSignInAt null when the person never signed in
 * @param roles what they hold, in the order in which it was given
 */
public record PersonRow(
        Long id,
        String userName,
        String displayName,
        String email,
        boolean active,
        Instant lastSignInAt,
        List<Held> roles) {

    /**
     * A role somebody holds.
     *
     * @param deskName null for all desks
     */
    public record Held(Long personId, String personName, String roleSlug, String roleName, String deskName) {}
}
