package org.masthead.role.model;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;

/** What an administrator wants a role to be called and to allow. */
public record RolePlan(String name, Set<Capability> capabilities) implements Serializable {

    public RolePlan {
        name = name == null ? "" : name.strip();
        capabilities = Set.copyOf(capabilities);
    }

    /** Whether a role is like that already. */
    public boolean isOf(Role role) {
        return name.equals(role.getName()) && capabilities.equals(role.getCapabilities());
    }

    /** The plan beside the role, as {@code Old name → New name, +article.publish, −article.review}. */
    public String beside(Role role) {
        return Stream.of(
                        name.equals(role.getName()) ? "" : role.getName() + " → " + name,
                        list("+", capabilities, role.getCapabilities()),
                        list("−", role.getCapabilities(), capabilities))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static String list(String sign, Collection<Capability> all, Collection<Capability> without) {
        return all.stream()
                .filter(capability -> !without.contains(capability))
                .sorted()
                .map(capability -> sign + capability.getKey())
                .collect(joining(", "));
    }
}
