package org.masthead.account.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who somebody is and what they may do, desk by desk. Denies unless granted.
 *
 * @param personId id of the person, null for nobody
 * @param userName name they sign in with
 * @param name name as people know it
 * @param granted what their roles allow
 * @param roles the roles themselves, which stages of review ask for
 */
public record Authority(Long personId, String userName, String name, Set<Granted> granted, Set<Held> roles)
        implements Serializable {

    /** Somebody who is not signed in. */
    public static final Authority NOBODY = new Authority(null, null, "", Set.of(), Set.of());

    /**
     * One capability on one desk.
     *
     * @param deskId id of the desk, null for all desks
     */
    public record Granted(Capability capability, Long deskId) implements Serializable {}

    /**
     * One role on one desk.
     *
     * @param deskId id of the desk, null for all desks
     */
    public record Held(Long roleId, Long deskId) implements Serializable {}

    /**
     * The same person, cut to some capabilities: what a token lets a program do on somebody's behalf. Roles let pass stages
     * of review, so they stay only where reviewing is among what is left.
     */
    public Authority within(Set<Capability> scopes) {
        var left = granted.stream()
                .filter(grant -> scopes.contains(grant.capability()))
                .collect(Collectors.toSet());
        return new Authority(
                personId, userName, name, left, scopes.contains(Capability.ARTICLE_REVIEW) ? roles : Set.of());
    }

    public boolean isSignedIn() {
        return personId != null;
    }

    public boolean is(Person person) {
        return person != null && person.getId().equals(personId);
    }

    /** Whether a capability is held on a desk. */
    public boolean may(Capability capability, Long deskId) {
        return onAllDesks(capability) || granted.contains(new Granted(capability, deskId));
    }

    /** Whether a role is held on a desk. */
    public boolean holds(Role role, Long deskId) {
        return roles.contains(new Held(role.getId(), null)) || roles.contains(new Held(role.getId(), deskId));
    }

    /** Whether a capability is held on any desk at all. */
    public boolean mayAnywhere(Capability capability) {
        return granted.stream().anyMatch(grant -> grant.capability() == capability);
    }

    /** Whether a capability is held on every desk, those to come included. */
    public boolean onAllDesks(Capability capability) {
        return granted.contains(new Granted(capability, null));
    }

    /** Ids of the single desks on which a capability is held; see {@link #onAllDesks}. */
    public Set<Long> desksWith(Capability capability) {
        return granted.stream()
                .filter(grant -> grant.capability() == capability && grant.deskId() != null)
                .map(Granted::deskId)
                .collect(Collectors.toSet());
    }

    /** Those of some desks on which a capability is held. */
    public List<Desk> among(Collection<Desk> desks, Capability capability) {
        return desks.stream().filter(desk -> may(capability, desk.getId())).toList();
    }
}
