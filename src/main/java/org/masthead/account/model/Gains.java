package org.masthead.account.model;

import java.io.Serializable;
import java.util.Set;

/**
 * What a change lets somebody do that they could not before, and the other way round, on one desk or on all.
 *
 * @param deskName name of the desk, null for all desks
 * @param kept what is lost on all desks, but not on this one, because of another role
 */
public record Gains(
        Long personId,
        String personName,
        String deskName,
        Set<Capability> gained,
        Set<Capability> lost,
        Set<Capability> kept)
        implements Serializable {

    boolean isAny() {
        return !gained.isEmpty() || !lost.isEmpty() || !kept.isEmpty();
    }
}
