package org.masthead.redirect.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.masthead.platform.model.Refusal;

/**
 * All redirects together. None of them leads to a path that leads on: a reader is sent once, and never in a circle.
 */
public final class RedirectMap {

    private final Map<String, String> known;
    private final Map<String, Set<String>> leadingTo = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    /** @param known where each leads, by the path it leads from; null of what is gone */
    public RedirectMap(Map<String, String> known) {
        this.known = new HashMap<>(known);
        known.forEach(this::lead);
    }

    /**
     * Reasons against one more redirect.
     *
     * @param live the paths at which readers find something
     */
    public List<Refusal> against(RedirectPlan plan, Set<String> live) {
        var reasons = new ArrayList<Refusal>();
        if (live.contains(plan.from())) {
            reasons.add(Refusal.of("redirect.live", plan.from()));
        }
        if (known.containsKey(plan.from())) {
            reasons.add(Refusal.of("redirect.taken", plan.from()));
        }
        if (plan.from().equals(RedirectPlan.innerTarget(known.get(plan.innerTarget())))) {
            reasons.add(Refusal.of("redirect.loop", plan.from(), plan.to()));
        }
        return reasons;
    }

    /** Whether there is exactly this redirect already. */
    public boolean has(RedirectPlan plan) {
        return known.containsKey(plan.from())
                && Objects.equals(known.get(plan.from()), direct(plan).to());
    }

    /**
     * Takes in a redirect that nothing speaks against.
     *
     * @return the redirect to be kept: where its target leads on, it leads there at once; others that led to its path now
     *     lead where it does, and are {@link #changed}
     */
    public RedirectPlan add(RedirectPlan plan) {
        var kept = direct(plan);
        known.put(kept.from(), kept.to());
        lead(kept.from(), kept.to());
        for (var before : new HashSet<>(leadingTo.getOrDefault(kept.from(), Set.of()))) {
            leadingTo.get(kept.from()).remove(before);
            known.put(before, kept.to());
            lead(before, kept.to());
            changed.add(before);
        }
        return kept;
    }

    /** The paths whose redirects lead elsewhere than before. */
    public Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** Where a path leads; null when what was there is gone. */
    public String target(String from) {
        return known.get(from);
    }

    private RedirectPlan direct(RedirectPlan plan) {
        return plan.innerTarget() != null && known.containsKey(plan.innerTarget())
                ? plan.leadingTo(known.get(plan.innerTarget()))
                : plan;
    }

    private void lead(String from, String to) {
        var inner = RedirectPlan.innerTarget(to);
        if (inner != null) {
            leadingTo.computeIfAbsent(inner, path -> new HashSet<>()).add(from);
        }
    }
}
