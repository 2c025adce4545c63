package org.masthead.article.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.platform.model.Refusal;

/** Who may change a working copy. The text is the author's until it is submitted, and the reviewers' from then on. */
public final class EditRules {

    private EditRules() {}

    /** Reasons against starting a story on a desk. */
    public static List<Refusal> againstCreating(Long deskId, String deskName, Authority who) {
        return who.may(Capability.ARTICLE_WRITE, deskId)
                ? List.of()
                : List.of(Refusal.of("desk.capability", Capability.ARTICLE_WRITE.getKey(), deskName));
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

    /** Reasons against changing an article's working copy. */
    public static List<Refusal> against(Article article, Authority who) {
        var deskId = article.getDesk().getId();
        var reviewer = who.may(Capability.ARTICLE_REVIEW, deskId);
        var author = who.is(article.getAuthor()) && who.may(Capability.ARTICLE_WRITE, deskId);
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
