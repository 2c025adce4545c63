package org.masthead.article.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.platform.model.Refusal;

/**
 * Who may change a working copy. The text is the author's until it is submitted, and the reviewers' from then on; while
 * they have it, others may suggest.
 */
public final class EditRules {

    /** Where reviewers have the text and nothing was promised yet. */
    private static final Set<DraftStatus> SUGGESTED_IN = EnumSet.of(DraftStatus.IN_REVIEW, DraftStatus.APPROVED);

    private EditRules() {}

    /** Reasons against starting a story on a desk. */
    public static List<Refusal> againstCreating(Desk desk, Authority who) {
        return againstStarting(desk, who, Capability.ARTICLE_WRITE);
    }

    /** Reasons against taking a story of another house in on a desk; nobody needs to write on it for that. */
    public static List<Refusal> againstTakingIn(Desk desk, Authority who) {
        return againstStarting(desk, who, Capability.EXCHANGE_TAKE_IN);
    }

    private static List<Refusal> againstStarting(Desk desk, Authority who, Capability needed) {
        if (desk.isArchived()) {
            return List.of(Refusal.of("desk.archived", desk.getName()));
        }
        return who.may(needed, desk.getId())
                ? List.of()
                : List.of(Refusal.of("desk.capability", needed.getKey(), desk.getName()));
    }

    /** Reasons against writing in a story that somebody else has open, or the same person in another place. */
    public static List<Refusal> againstPage(Article article, Long personId, String page, Instant now) {
        return article.findHold(now)
                .filter(hold -> !hold.isOf(page))
                .map(hold -> hold.getPerson().getId().equals(personId)
                        ? Refusal.of("hold.self")
                        : Refusal.of("hold.other", hold.getPerson().getDisplayName()))
                .map(List::of)
                .orElse(List.of());
    }

    /** Reasons against moving a text under the hands of somebody else who has it open. */
    public static List<Refusal> againstOthers(Article article, Long personId, Instant now) {
        return article.findHold(now)
                .filter(hold -> !hold.getPerson().getId().equals(personId))
                .map(hold -> List.of(Refusal.of("hold.other", hold.getPerson().getDisplayName())))
                .orElse(List.of());
    }

    /** What somebody may do with the text of an article as it stands. */
    public static TextRight right(Article article, Authority who) {
        if (against(article, who).isEmpty()) {
            return TextRight.WRITE;
        }
        return maySuggest(article, who) && SUGGESTED_IN.contains(article.getStatus())
                ? TextRight.SUGGEST
                : TextRight.NONE;
    }

    /** Reasons against opening an article to change its text or to suggest changes. */
    public static List<Refusal> againstOpening(Article article, Authority who) {
        if (right(article, who) != TextRight.NONE) {
            return List.of();
        }
        return maySuggest(article, who)
                        && !who.may(Capability.ARTICLE_REVIEW, article.getDesk().getId())
                ? List.of(Refusal.of(
                        "suggest.status",
                        Refusal.of("status." + article.getStatus()).sentence()))
                : against(article, who);
    }

    private static boolean maySuggest(Article article, Authority who) {
        return who.may(Capability.ARTICLE_SUGGEST, article.getDesk().getId());
    }

    /** Reasons against changing an article's working copy. */
    public static List<Refusal> against(Article article, Authority who) {
        var deskId = article.getDesk().getId();
        var reviewer = who.may(Capability.ARTICLE_REVIEW, deskId);
        var author = article.belongsTo(who) && who.may(Capability.ARTICLE_WRITE, deskId);
        var refusals = new ArrayList<Refusal>();
        if (!author && !reviewer) {
            refusals.add(Refusal.of("edit.notYours", article.getAuthor().getDisplayName()));
        } else if (!reviewer && !article.getStatus().isWithAuthor()) {
            refusals.add(Refusal.of("edit.withReviewers"));
        }
        if (article.getStatus() == DraftStatus.SCHEDULED) {
            refusals.add(Refusal.of("edit.scheduled"));
        }
        if (article.getStatus() == DraftStatus.SPIKED) {
            refusals.add(Refusal.of("edit.spiked"));
        }
        return refusals;
    }
}
