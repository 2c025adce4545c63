package org.masthead.desk.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;
import org.masthead.platform.model.Refusal;
import org.masthead.workflow.model.ChecklistItem;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.ItemPlan;

/** What the checklist of a desk must be like. */
public final class ChecklistRules {

    /** Items of a checklist at most. */
    public static final int MOST = 20;

    private static final int SHORTEST_HEADLINE = 10;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_SOURCES = 2000;

    private ChecklistRules() {}

    /** Reasons against a checklist of a desk. */
    public static List<Refusal> against(ChecklistPlan plan, Desk desk) {
        var refusals = new ArrayList<Refusal>();
        if (plan.headlineLimit() < SHORTEST_HEADLINE || plan.headlineLimit() > LONGEST_HEADLINE) {
            refusals.add(Refusal.of("checklist.headline", SHORTEST_HEADLINE, LONGEST_HEADLINE));
        }
        if (String.join("\n", plan.ownSources()).length() > LONGEST_SOURCES) {
            refusals.add(Refusal.of("checklist.sources", LONGEST_SOURCES));
        }
        if (plan.items().size() > MOST) {
            refusals.add(Refusal.of("checklist.items.many", MOST));
        }
        refusals.addAll(againstItems(plan.items()));
        if (plan.items().stream().anyMatch(item -> !isOf(desk, item.stage()))) {
            refusals.add(Refusal.of("checklist.stage", desk.getName()));
        }
        return refusals;
    }

    private static List<Refusal> againstItems(List<ItemPlan> items) {
        var refusals = new ArrayList<Refusal>();
        var texts = new HashSet<String>();
        for (var item : items) {
            var text = item.text();
            if (text == null || text.isBlank() || text.length() > ChecklistItem.LONGEST) {
                refusals.add(Refusal.of("checklist.item", ChecklistItem.LONGEST));
            } else if (!texts.add(text.toLowerCase(Locale.ROOT))) {
                refusals.add(Refusal.of("checklist.item.twice", text));
            }
            refusals.addAll(againstRole(item.role()));
        }
        return refusals;
    }

    private static boolean isOf(Desk desk, Stage stage) {
        return stage == null
                || desk.getStages().stream().anyMatch(one -> one.getId().equals(stage.getId()));
    }

    /** A role that lets nobody read the story could never tick anything. */
    private static List<Refusal> againstRole(Role role) {
        return role == null || role.getCapabilities().contains(Capability.ARTICLE_READ)
                ? List.of()
                : List.of(Refusal.of("checklist.role", role.getName()));
    }
}
