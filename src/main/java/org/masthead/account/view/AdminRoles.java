package org.masthead.account.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masthead.account.model.Capability;
import org.masthead.account.model.PersonRow.Held;
import org.masthead.account.model.Role;
import org.masthead.account.service.PeopleLists;
import org.masthead.platform.view.Flash;

/** What each role allows, and who holds it where. */
@Named
@RequestScoped
public class AdminRoles {

    @Inject
    private PeopleLists people;

    private List<Role> roles = List.of();
    private Map<String, List<Holder>> holders = Map.of();

    /**
     * Somebody who holds a role.
     *
     * @param desks names of the desks, comma between
     */
    public record Holder(Long personId, String personName, String desks) {}

    public void load() {
        var byRole = people.held().stream().collect(groupingBy(Held::roleSlug));
        roles = people.roles();
        holders = new LinkedHashMap<>();
        roles.forEach(role -> holders.put(role.getSlug(), holders(byRole.getOrDefault(role.getSlug(), List.of()))));
    }

    private static List<Holder> holders(List<Held> held) {
        return held.stream().collect(groupingBy(Held::personId, LinkedHashMap::new, toList())).values().stream()
                .map(AdminRoles::holder)
                .toList();
    }

    private static Holder holder(List<Held> held) {
        var desks = held.stream()
                .map(one -> Objects.requireNonNullElse(one.deskName(), Flash.text("role.allDesks")))
                .collect(joining(", "));
        return new Holder(held.get(0).personId(), held.get(0).personName(), desks);
    }

    public List<Role> getRoles() {
        return roles;
    }

    public Capability[] getCapabilities() {
        return Capability.values();
    }

    public List<Holder> holdersOf(Role role) {
        return holders.get(role.getSlug());
    }
}
