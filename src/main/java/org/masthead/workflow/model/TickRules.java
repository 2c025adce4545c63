package org.masthead.workflow.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.platform.model.Refusal;

/** Who may say what about a story on its checklist. */
public final class TickRules {

    private static final Set<DraftStatus> AT_REST = EnumSet.of(DraftStatus.NONE, DraftStatus.SPIKED);

    private TickRules() {}

    /** Reasons against ticking an item of a story, or taking a tick back. */
    public static List<Refusal> against(ChecklistItem item, Article article, Authority who) {
        var refusals = new ArrayList<Refusal>();
        var desk = article.getDesk();
        if (!item.isTickedBy(who, desk.getId())) {
            refusals.add(
                    item.getRole() == null
                            ? Refusal.of("desk.capability", Capability.ARTICLE_REVIEW.getKey(), desk.getName())
                            : Refusal.of("tick.role", item.getRole().getName(), desk.getName()));
        }
        if (AT_REST.contains(article.getStatus())) {
            refusals.add(Refusal.of("tick.nothing"));
        }
        return refusals;
    }

    /** Reasons against having the links of a story looked at: that is for those who write or review it. */
    public static List<Refusal> againstLinkCheck(Article article, Authority who) {
        var desk = article.getDesk();
        return who.may(Capability.ARTICLE_REVIEW, desk.getId())
                        || article.belongsTo(who) && who.may(Capability.ARTICLE_WRITE, desk.getId())
                ? List.of()
                : List.of(Refusal.of("desk.capability", Capability.ARTICLE_REVIEW.getKey(), desk.getName()));
    }
}
