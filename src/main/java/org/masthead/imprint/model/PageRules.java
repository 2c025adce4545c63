package org.masthead.imprint.model;

import java.util.ArrayList;
import java.util.List;
import org.masthead.platform.model.Refusal;

/** Reasons against a standing page. Whoever asks looks after the site. */
public final class PageRules {

    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of a slug at most. */
    public static final int LONGEST_SLUG = 60;

    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private PageRules() {}

    /**
     * Reasons against a plan.
     *
     * @param taken whether another page has the slug
     */
    public static List<Refusal> against(PagePlan plan, boolean taken) {
        var reasons = new ArrayList<Refusal>();
        if (plan.title().isEmpty() || plan.title().length() > LONGEST_TITLE) {
            reasons.add(Refusal.of("page.title", LONGEST_TITLE));
        }
        if (!plan.slug().matches(SLUG) || plan.slug().length() > LONGEST_SLUG) {
            reasons.add(Refusal.of("page.slug", plan.slug(), LONGEST_SLUG));
        }
        if (taken) {
            reasons.add(Refusal.of("page.taken", StandingPage.address(plan.slug())));
        }
        return reasons;
    }

    /** Reasons against showing a page to readers. */
    public static List<Refusal> againstPublishing(StandingPage page) {
        return page.document().isBlank() ? List.of(Refusal.of("page.blank", page.getTitle())) : List.of();
    }

    /** Reasons against deleting a page. */
    public static List<Refusal> againstDeleting(StandingPage page) {
        return page.isPublished() ? List.of(Refusal.of("page.live", page.getTitle())) : List.of();
    }
}
