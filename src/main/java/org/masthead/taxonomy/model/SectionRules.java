package org.masthead.taxonomy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.masthead.platform.model.PublicPath;
import org.masthead.platform.model.Refusal;

/** Reasons against keeping a section as somebody wants it. Whoever asks looks after the site. */
public final class SectionRules {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 100;

    /** Characters of a slug at most. */
    public static final int LONGEST_SLUG = 60;

    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** First parts of addresses that are the site’s own. */
    private static final Set<String> TAKEN =
            Set.of("about", "author", "corrections", "preview", "review", "search", "share", "tag", "topic");

    private SectionRules() {}

    /**
     * Reasons against a plan.
     *
     * @param id of the section; null of one that is not made yet
     * @param all the sections there are
     */
    public static List<Refusal> against(SectionPlan plan, Long id, List<Section> all) {
        var others =
                all.stream().filter(other -> !Objects.equals(other.getId(), id)).toList();
        var reasons = new ArrayList<Refusal>();
        if (plan.name().isEmpty() || plan.name().length() > LONGEST_NAME) {
            reasons.add(Refusal.of("section.name", LONGEST_NAME));
        }
        reasons.addAll(againstSlug(plan.slug(), others));
        if (plan.deskId() == null) {
            reasons.add(Refusal.of("section.desk"));
        }
        if (plan.parentId() != null) {
            reasons.addAll(againstParent(plan, id, others));
        }
        return reasons;
    }

    private static List<Refusal> againstSlug(String slug, List<Section> others) {
        if (!slug.matches(SLUG) || slug.length() > LONGEST_SLUG) {
            return List.of(Refusal.of("section.slug", slug, LONGEST_SLUG));
        }
        if (TAKEN.contains(slug) || PublicPath.isRoom("/" + slug)) {
            return List.of(Refusal.of("section.reserved", slug));
        }
        return others.stream()
                .filter(other -> slug.equals(other.getSlug()) || slug.equals(other.getFirstSlug()))
                .map(other -> Refusal.of("section.taken", slug, other.getName()))
                .toList();
    }

    private static List<Refusal> againstParent(SectionPlan plan, Long id, List<Section> others) {
        var parent = others.stream()
                .filter(other -> plan.parentId().equals(other.getId()))
                .findFirst();
        if (parent.isEmpty()) {
            return List.of(Refusal.of("section.parent"));
        }
        var reasons = new ArrayList<Refusal>();
        if (parent.get().getParent() != null) {
            reasons.add(Refusal.of(
                    "section.deep",
                    parent.get().getName(),
                    parent.get().getParent().getName()));
        }
        others.stream()
                .filter(other -> id != null
                        && other.getParent() != null
                        && id.equals(other.getParent().getId()))
                .findFirst()
                .ifPresent(child -> reasons.add(Refusal.of("section.parentOf", plan.name(), child.getName())));
        return reasons;
    }
}
