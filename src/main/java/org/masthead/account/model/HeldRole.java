package org.masthead.account.model;

import java.io.Serializable;

/**
 * A role that somebody holds, as far as it decides what they may do.
 *
 * @param deskId id of the desk, null for all desks
 */
public record HeldRole(Long personId, String personName, Long roleId, Long deskId, String deskName)
        implements Serializable {

    /** A grant as it stands. */
    public static HeldRole of(Grant grant) {
        var person = grant.getPerson();
        return of(person, grant.getRole(), grant.getDesk());
    }

    /** A role on a desk, or on all desks when the desk is null, whether or not the person holds it yet. */
    public static HeldRole of(Person person, Role role, Desk desk) {
        return new HeldRole(
                person.getId(),
                person.getDisplayName(),
                role.getId(),
                desk == null ? null : desk.getId(),
                desk == null ? null : desk.getName());
    }

    boolean reaches(Long desk) {
        return deskId == null || deskId.equals(desk);
    }
}
