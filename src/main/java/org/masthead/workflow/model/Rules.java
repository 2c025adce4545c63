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
        var refusals = new ArrayList<Refusal>();
        if (!allowed(move, stage, article, who)) {
            refusals.add(notAllowed(move, stage, article));
        }
        if (!move.startsIn(article.getStatus(), article.getLive().getStatus())) {
            refusals.add(Refusal.of(
                    "move.from." + (move.publicTo() == null ? "draft" : "live"),
                    Refusal.of("move." + move.key()).sentence(),
                    Refusal.of("status." + article.getStatus()).sentence()));
        }
        if (move.has(Rule.COMPLETE)) {
            refusals.addAll(missing(article.getCopy()));
        }
        if (move.has(Rule.NOTHING_PENDING)) {
            pending(article).ifPresent(refusals::add);
        }
        if (move.has(Rule.CHECKLIST) || move.has(Rule.STAGE_CHECKLIST)) {
            checklist.get().stream()
                    .filter(refusal -> !refusals.contains(refusal))
                    .forEach(refusals::add);
        }
        if (move.has(Rule.FOUR_EYES) && (stage == null || stage.isFourEyes()) && article.isWrittenBy(who.personId())) {
            refusals.add(Refusal.of("move.fourEyes"));
        }
        if (move.to() != null) {
            refusals.addAll(EditRules.againstOthers(article, who.personId(), now));
        }
        if (move.has(Rule.NOT_LIVE) && article.getLive().isLive()) {
            refusals.add(Refusal.of("move.live"));
        }
        return refusals;
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
