package org.masthead.workflow.model;

import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Desk;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Part;
import org.masthead.platform.model.Refusal;

/** Who may ask whom for something, take it on, and hand a story to another desk. */
public final class AssignRules {

    private AssignRules() {}

    /** Reasons against giving out a story, or saying until when it is wanted: that is for those who review on its desk. */
    public static List<Refusal> againstGivingOut(Article article, Authority who) {
        var desk = article.getDesk();
        return who.may(ARTICLE_REVIEW, desk.getId())
                ? List.of()
                : List.of(Refusal.of("desk.capability", ARTICLE_REVIEW.getKey(), desk.getName()));
    }

    /** Reasons against asking somebody: nobody is asked for what they may not do. */
    public static List<Refusal> againstAsking(Part part, Article article, Authority whom) {
        return isFit(part, article.getDesk(), whom)
                ? List.of()
                : List.of(Refusal.of(
                        "assign." + part, whom.name(), article.getDesk().getName()));
    }

    /** Whether somebody may do on a desk what a part asks for. */
    public static boolean isFit(Part part, Desk desk, Authority whom) {
        return switch (part) {
            case REPORTER -> whom.may(ARTICLE_WRITE, desk.getId());
            case EDITOR -> whom.may(ARTICLE_REVIEW, desk.getId());
            case REVIEWER -> desk.getStages().stream().anyMatch(stage -> stage.isPassedBy(whom));
        };
    }

    /** Whether stories of a desk may go out on somebody’s behalf. */
    public static boolean mayPromise(Desk desk, Authority whom) {
        return whom.may(Move.SCHEDULE.capability(), desk.getId());
    }

    /** Reasons against letting a scheduled story go out on somebody’s behalf. */
    public static List<Refusal> againstPromising(Article article, Authority whom) {
        var desk = article.getDesk();
        return mayPromise(desk, whom) ? List.of() : List.of(Refusal.of("assign.promise", whom.name(), desk.getName()));
    }

    /** Reasons against taking a review on: somebody else is on it, or the person passes no stage of the desk. */
    public static List<Refusal> againstClaiming(Article article, Authority who) {
        var refusals = new ArrayList<>(againstAsking(Part.REVIEWER, article, who));
        article.getAssignment()
                .find(Part.REVIEWER)
                .filter(reviewer -> !who.is(reviewer))
                .ifPresent(reviewer -> refusals.add(Refusal.of("assign.taken", reviewer.getDisplayName())));
        return refusals;
    }

    /** Reasons against handing a story to another desk: whoever may change it may, if it is not promised to readers. */
    public static List<Refusal> againstSending(Article article, Desk other, Authority who) {
        var refusals = new ArrayList<>(EditRules.against(article, who));
        if (other != null && other.isArchived()) {
            refusals.add(Refusal.of("desk.archived", other.getName()));
        }
        if (article.getDesk().equals(other)) {
            refusals.add(Refusal.of("send.same", other.getName()));
        }
        if (article.getStatus() == DraftStatus.NONE) {
            refusals.add(Refusal.of("send.nothing"));
        }
        return refusals;
    }
}
