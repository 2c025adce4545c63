package org.masthead.role.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;
import org.masthead.platform.model.Refusal;

/** Reasons against keeping a role as somebody wants it. Whoever asks manages people for the whole newsroom. */
public final class RoleRules {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 100;

    /** How many people or places a sentence names. */
    private static final int NAMED = 5;

    private RoleRules() {}

    /**
     * Reasons against the words and the ticks of a role.
     *
     * @param taken whether another role is called so
     */
    public static List<Refusal> againstPlan(RolePlan plan, boolean taken) {
        var reasons = new ArrayList<Refusal>();
        if (plan.name().isEmpty() || plan.name().length() > LONGEST_NAME) {
            reasons.add(Refusal.of("role.name", LONGEST_NAME));
        }
        if (taken) {
            reasons.add(Refusal.of("role.taken", plan.name()));
        }
        if (plan.capabilities().isEmpty()) {
            reasons.add(Refusal.of("role.empty"));
        }
        return reasons;
    }

    /** Reasons against changing or deleting a role at all. */
    public static List<Refusal> againstChanging(Role role) {
        return role.isBuiltIn() ? List.of(Refusal.of("role.builtIn", role.getName())) : List.of();
    }

    /**
     * Reasons against letting a role allow something else, with a view to where it is in use.
     *
     * @param onSingleDesks who holds it on single desks, as “Ana (Sport)”
     * @param asking stages and checklist items that ask for it
     */
    public static List<Refusal> againstAllowing(
            Role role, RolePlan plan, List<String> onSingleDesks, List<String> asking) {
        var reasons = new ArrayList<Refusal>();
        if (plan.capabilities().stream().anyMatch(Capability::isForNewsroom) && !onSingleDesks.isEmpty()) {
            reasons.add(Refusal.of("role.onDesks", role.getName(), named(onSingleDesks)));
        }
        if (!plan.capabilities().contains(Capability.ARTICLE_READ) && !asking.isEmpty()) {
            reasons.add(Refusal.of("role.asked.read", named(asking)));
        }
        return reasons;
    }

    /**
     * Reasons against deleting a role.
     *
     * @param holders how many people hold it, the deactivated ones included
     * @param asking stages and checklist items that ask for it
     */
    public static List<Refusal> againstDeleting(Role role, long holders, List<String> asking) {
        var reasons = new ArrayList<>(againstChanging(role));
        if (holders > 0) {
            reasons.add(Refusal.of("role.held", holders));
        }
        if (!asking.isEmpty()) {
            reasons.add(Refusal.of("role.asked", named(asking)));
        }
        return reasons;
    }

    private static String named(List<String> all) {
        var some = all.stream().limit(NAMED).collect(joining(", "));
        return all.size() <= NAMED ? some : some + " and " + (all.size() - NAMED) + " more";
    }
}
