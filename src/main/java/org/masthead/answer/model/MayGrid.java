package org.masthead.answer.model;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.masthead.account.model.Capability;
import org.masthead.account.model.CapabilityGroup;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Grant;
import org.masthead.account.model.Person;

/**
 * What somebody may do: capabilities against desks, with the grants that allow it.
 *
 * @param grants those that have not ended
 * @param desks the desks on which a role is held, by name
 */
public record MayGrid(Person person, List<Grant> grants, List<Desk> desks) {

    /**
     * A grant that allows something.
     *
     * @param endsOn the last day on which it holds, or null for good
     */
    public record Via(Long roleId, String roleName, LocalDate endsOn) {}

    /** The answer about a person with these grants, of which those that have ended are left out. */
    public static MayGrid of(Person person, List<Grant> grants, LocalDate today) {
        var held = grants.stream().filter(grant -> !grant.hasEnded(today)).toList();
        var desks = held.stream()
                .map(Grant::getDesk)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(Desk::getName))
                .toList();
        return new MayGrid(person, held, desks);
    }

    /** The groups of which anything is allowed. */
    public List<CapabilityGroup> getGroups() {
        return Arrays.stream(CapabilityGroup.values())
                .filter(group -> !of(group).isEmpty())
                .toList();
    }

    /** What of a group is allowed anywhere. */
    public List<Capability> of(CapabilityGroup group) {
        return group.getCapabilities().stream()
                .filter(capability -> grants.stream().anyMatch(grant -> allows(grant, capability)))
                .toList();
    }

    /** The grants that allow something on a desk by name; the desk is null for those on all desks. */
    public List<Via> via(Capability capability, Desk desk) {
        return grants.stream()
                .filter(grant -> Objects.equals(grant.getDesk(), desk) && allows(grant, capability))
                .map(grant -> new Via(grant.getRole().getId(), grant.getRole().getName(), grant.getEndsOn()))
                .toList();
    }

    private static boolean allows(Grant grant, Capability capability) {
        return grant.getRole().getCapabilities().contains(capability);
    }
}
