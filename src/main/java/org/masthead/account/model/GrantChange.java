package org.masthead.account.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Roles as people hold them before and after a change. What somebody may do anyway by another role is neither gained nor
 * lost.
 *
 * @param before what everybody concerned holds, all of it
 * @param allowedBefore what each of the roles allows, by the id of the role
 */
public record GrantChange(
        List<HeldRole> before,
        Map<Long, Set<Capability>> allowedBefore,
        List<HeldRole> after,
        Map<Long, Set<Capability>> allowedAfter) {

    /** Who gains and who loses what, by name and desk; nobody whose rights stay as they are. */
    public List<Gains> gains() {
        var held = before.stream().collect(groupingBy(HeldRole::personId, TreeMap::new, toList()));
        var will = after.stream().collect(groupingBy(HeldRole::personId));
        after.forEach(role -> held.computeIfAbsent(role.personId(), nobody -> List.of()));
        return held.entrySet().stream()
                .flatMap(person -> gains(person.getValue(), will.getOrDefault(person.getKey(), List.of())))
                .sorted(comparing((Gains gains) -> gains.personName().toLowerCase())
                        .thenComparing(Gains::personId)
                        .thenComparing(Gains::deskName, nullsFirst(naturalOrder())))
                .toList();
    }

    private Stream<Gains> gains(List<HeldRole> had, List<HeldRole> has) {
        var any = Stream.concat(had.stream(), has.stream()).toList();
        var everywhere = scope(any.get(0), null, null, had, has);
        var found = new ArrayList<Gains>();
        found.add(everywhere);
        any.stream()
                .filter(role -> role.deskId() != null)
                .collect(groupingBy(HeldRole::deskId))
                .forEach((desk, roles) -> found.add(beside(
                        everywhere, scope(roles.get(0), desk, roles.get(0).deskName(), had, has))));
        return found.stream().filter(Gains::isAny);
    }

    private Gains scope(HeldRole who, Long desk, String deskName, List<HeldRole> had, List<HeldRole> has) {
        var could = allowed(had, desk, allowedBefore);
        var can = allowed(has, desk, allowedAfter);
        return new Gains(
                who.personId(), who.personName(), deskName, without(can, could), without(could, can), Set.of());
    }

    /** What is said of all desks is not said again of each. */
    private static Gains beside(Gains everywhere, Gains here) {
        return new Gains(
                here.personId(),
                here.personName(),
                here.deskName(),
                without(here.gained(), everywhere.gained()),
                without(here.lost(), everywhere.lost()),
                without(everywhere.lost(), here.lost()));
    }

    private static Set<Capability> allowed(List<HeldRole> held, Long desk, Map<Long, Set<Capability>> allowed) {
        var all = EnumSet.noneOf(Capability.class);
        held.stream()
                .filter(role -> role.reaches(desk))
                .map(role -> allowed.get(role.roleId()))
                .filter(Objects::nonNull)
                .forEach(all::addAll);
        return all;
    }

    private static Set<Capability> without(Collection<Capability> all, Collection<Capability> some) {
        var rest = EnumSet.noneOf(Capability.class);
        rest.addAll(all);
        rest.removeAll(some);
        return rest;
    }
}
