package org.masthead.workflow.model;

import static org.masthead.account.model.Capability.ARTICLE_REVIEW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Stage;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.EditRules;
import org.masthead.body.model.Suggestions;
import org.masthead.platform.model.Refusal;

/** Says what speaks against a move. Buttons and services ask here, so that a button never promises what is refused. */
public final class Rules {

    private Rules() {}

    /**
     * Reasons against a move that are known before the person has written or chosen anything.
     *
     * @param checklist says what the checklist of the desk has against the move: all that it asks for before the story goes
     *     out, and before a stage is passed what is asked for there; asked only for a move that it can hold up
     */
    public static List<Refusal> against(
            Move move, Article article, Authority who, Supplier<List<Refusal>> checklist, Instant now) {
        return against(move, findStage(article, who).orElse(null), article, who, checklist, now);
    }

    /** The stage that somebody would pass: of those the story waits in the first that is theirs, or else the first. */
    public static Optional<Stage> findStage(Article article, Authority who) {
        var open = article.getWhereabouts().stages();
        return open.stream()
                .filter(stage -> stage.isPassedBy(who))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /**
     * Reasons against a move, as above.
     *
     * @param stage the stage to pass, or null for a story that waits in none
     */
    public static List<Refusal> against(
            Move move, Stage stage, Article article, Authority who, Supplier<List<Refusal>> checklist, Instant now) {
        return demands(move, stage, article, who, checklist, now).stream()
                .flatMap(demand -> demand.against().stream())
                .distinct()
                .toList();
    }

    /** All that a move asks for and that is known before the person has written or chosen anything, met or not. */
    public static List<Demand> demands(
            Move move, Stage stage, Article article, Authority who, Supplier<List<Refusal>> checklist, Instant now) {
        var demands = new ArrayList<Demand>();
        demands.add(right(move, stage, article, who));
        demands.add(new Demand(Demand.PLACE, misplaced(move, article)));
        if (move.has(Rule.COMPLETE)) {
            demands.add(new Demand(Rule.COMPLETE.name(), missing(article.getCopy())));
        }
        if (move.has(Rule.NOTHING_PENDING)) {
            demands.add(new Demand(
                    Rule.NOTHING_PENDING.name(), pending(article).stream().toList()));
        }
        if (move.has(Rule.CHECKLIST) || move.has(Rule.STAGE_CHECKLIST)) {
            demands.add(new Demand(Rule.CHECKLIST.name(), checklist.get()));
        }
        if (move.has(Rule.FOUR_EYES) && (stage == null || stage.isFourEyes())) {
            demands.add(fourEyes(article, who));
        }
        if (move.to() != null) {
            demands.add(new Demand(Demand.FREE, EditRules.againstOthers(article, who.personId(), now)));
        }
        if (move.has(Rule.NOT_LIVE)) {
            demands.add(Demand.of(Rule.NOT_LIVE.name(), !article.getLive().isLive(), () -> Refusal.of("move.live")));
        }
        return demands;
    }

    /** Whether somebody could make the move in place of another: it is theirs to make, and they did not write what they approve. */
    public static boolean isFor(Move move, Stage stage, Article article, Authority who) {
        var eyes = move.has(Rule.FOUR_EYES) && (stage == null || stage.isFourEyes());
        return right(move, stage, article, who).isMet()
                && (!eyes || fourEyes(article, who).isMet());
    }

    private static Demand right(Move move, Stage stage, Article article, Authority who) {
        return Demand.of(Demand.RIGHT, allowed(move, stage, article, who), () -> notAllowed(move, stage, article));
    }

    private static Demand fourEyes(Article article, Authority who) {
        return Demand.of(
                Rule.FOUR_EYES.name(), !article.isWrittenBy(who.personId()), () -> Refusal.of("move.fourEyes"));
    }

    private static List<Refusal> misplaced(Move move, Article article) {
        return move.startsIn(article.getStatus(), article.getLive().getStatus())
                ? List.of()
                : List.of(Refusal.of(
                        "move.from." + (move.publicTo() == null ? "draft" : "live"),
                        Refusal.of("move." + move.key()).sentence(),
                        Refusal.of("status." + article.getStatus()).sentence()));
    }

    /**
     * All reasons against a move.
     *
     * @param reason what the person wrote, or null
     * @param when the moment the person chose, or null
     */
    public static List<Refusal> against(
            Move move,
            Stage stage,
            Article article,
            Authority who,
            Supplier<List<Refusal>> checklist,
            String reason,
            Instant when,
            Instant now) {
        var refusals = new ArrayList<>(against(move, stage, article, who, checklist, now));
        if (move.has(Rule.REASON) && (reason == null || reason.isBlank())) {
            refusals.add(Refusal.of("move.reason"));
        }
        if (move.has(Rule.FUTURE) && (when == null || !when.isAfter(now))) {
            refusals.add(Refusal.of("move.future"));
        }
        return refusals;
    }

    private static Optional<Refusal> pending(Article article) {
        int count = Suggestions.count(article.getCopy().document());
        return count == 0 ? Optional.empty() : Optional.of(Refusal.of("move.suggestions", count));
    }

    private static boolean allowed(Move move, Stage stage, Article article, Authority who) {
        return may(move.capability(), article, who)
                || article.belongsTo(who) && may(move.own(), article, who)
                || move.has(Rule.STAGE) && passes(stage, article, who);
    }

    private static boolean passes(Stage stage, Article article, Authority who) {
        return stage == null ? may(ARTICLE_REVIEW, article, who) : stage.isPassedBy(who);
    }

    private static boolean may(Capability capability, Article article, Authority who) {
        return capability != null && who.may(capability, article.getDesk().getId());
    }

    private static Refusal notAllowed(Move move, Stage stage, Article article) {
        var desk = article.getDesk().getName();
        if (move.capability() != null) {
            return Refusal.of("desk.capability", move.capability().getKey(), desk);
        }
        if (!move.has(Rule.STAGE)) {
            return Refusal.of("move.author", article.getAuthor().getDisplayName());
        }
        return stage == null || stage.getRole() == null
                ? Refusal.of("desk.capability", ARTICLE_REVIEW.getKey(), desk)
                : Refusal.of("move.stage", stage.getName(), stage.getRole().getName(), desk);
    }

    private static List<Refusal> missing(Copy copy) {
        var refusals = new ArrayList<Refusal>();
        if (copy.getHeadline() == null || copy.getHeadline().isBlank()) {
            refusals.add(Refusal.of("missing.headline"));
        }
        if (copy.document().isBlank()) {
            refusals.add(Refusal.of("missing.body"));
        }
        if (copy.getSection() == null) {
            refusals.add(Refusal.of("missing.section"));
        }
        return refusals;
    }
}
