package org.masthead.workflow.service;

import static java.util.stream.Collectors.joining;
import static org.masthead.workflow.model.Move.APPROVE;
import static org.masthead.workflow.model.Move.OVERRIDE;
import static org.masthead.workflow.model.Move.PUBLISH;
import static org.masthead.workflow.model.Move.RESTORE;
import static org.masthead.workflow.model.Move.RETURN;
import static org.masthead.workflow.model.Move.SCHEDULE;
import static org.masthead.workflow.model.Move.SPIKE;
import static org.masthead.workflow.model.Move.SUBMIT;
import static org.masthead.workflow.model.Move.UNPUBLISH;
import static org.masthead.workflow.model.Move.UNSCHEDULE;
import static org.masthead.workflow.model.Move.WITHDRAW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.masthead.account.model.Stage;
import org.masthead.account.service.Me;
import org.masthead.article.model.Act;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Concerned;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;
import org.masthead.workflow.model.Rules;

/**
 * The moves of {@link Move}, a method each. All of them take the version the person saw and refuse, with the same two
 * failures, before anything is changed: {@link StaleVersion} when somebody was faster, {@link Refused} when
 * {@link Rules} has reasons.
 */
@Stateless
public class WorkflowService {

    @Inject
    private ArticleService articles;

    @Inject
    private Publication publication;

    @Inject
    private ChecklistService checklists;

    @Inject
    private StageCall calls;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    @Inject
    private Event<Concerned> concerns;

    /**
     * Makes a move by its name. What it does not ask for is not looked at.
     *
     * @param stageId the stage to pass, or null
     * @param words the reason, or null
     * @param when the moment promised, or null
     */
    public void make(Move move, Long id, long seen, Long stageId, String words, Instant when) {
        switch (move) {
            case SUBMIT -> submit(id, seen);
            case WITHDRAW -> withdraw(id, seen);
            case RETURN -> giveBack(id, seen, words);
            case APPROVE -> approve(id, seen, stageId, words);
            case OVERRIDE -> override(id, seen, words);
            case SCHEDULE -> schedule(id, seen, when);
            case UNSCHEDULE -> unschedule(id, seen);
            case PUBLISH -> publish(id, seen);
            case UNPUBLISH -> unpublish(id, seen, words);
            case SPIKE -> spike(id, seen);
            case RESTORE -> restore(id, seen);
        }
    }

    /** Offers the author's text for review. */
    public void submit(Long id, long seen) {
        var article = allowed(SUBMIT, id, seen);
        article.submit(me.person(), clock.now());
        announce(SUBMIT, article, null);
        calls.afterSubmission(article);
    }

    /** Takes a text back from review, to go on writing. */
    public void withdraw(Long id, long seen) {
        var article = allowed(WITHDRAW, id, seen);
        article.withdraw(me.person(), clock.now());
        announce(WITHDRAW, article, null);
    }

    /** Gives a text back to its author with a written reason. */
    public void giveBack(Long id, long seen, String reason) {
        var article = allowed(RETURN, id, seen, reason, null);
        article.giveBack(reason, me.person(), clock.now());
        announce(RETURN, article, reason);
    }

    /**
     * Passes a stage of review; the last one finds the text good to go. Where the stage asks for four eyes, nobody passes
     * what they wrote.
     *
     * @param stageId the stage to pass, or null for the first that is the person’s
     * @param words what there is to say about it, or null
     */
    public void approve(Long id, long seen, Long stageId, String words) {
        var article = articles.get(id, seen);
        var stage = stage(article, stageId);
        refuse(APPROVE, stage, article, null, null);
        article.letGo();
        var before = article.getWhereabouts().stages();
        article.approve(stage, new Act(APPROVE.key(), me.person(), clock.now(), text(words)));
        announce(APPROVE, article, detail(stage, words));
        calls.afterPassing(article, before);
    }

    /** Finds a text good to go past four eyes and stages, with a written reason that stays on the story. */
    public void override(Long id, long seen, String reason) {
        var article = allowed(OVERRIDE, id, seen, reason, null);
        article.approvePast(new Act(OVERRIDE.key(), me.person(), clock.now(), reason));
        announce(OVERRIDE, article, reason);
        concerns.fire(Concerned.of("article.override", article, Set.of(), me.getName(), reason));
    }

    /** Promises readers an approved text for a moment to come. */
    public void schedule(Long id, long seen, Instant when) {
        var article = allowed(SCHEDULE, id, seen, null, when);
        article.schedule(when, me.person(), clock.now());
        announce(SCHEDULE, article, when.toString());
    }

    /** Takes the promise back; the text stays approved. */
    public void unschedule(Long id, long seen) {
        var article = allowed(UNSCHEDULE, id, seen);
        article.unschedule(me.person(), clock.now());
        announce(UNSCHEDULE, article, null);
    }

    /** Shows an approved text to readers, now. */
    public void publish(Long id, long seen) {
        var article = allowed(PUBLISH, id, seen);
        publication.publish(article, me.person(), clock.now());
        announce(PUBLISH, article, null);
    }

    /** Takes a story down, with a written reason. */
    public void unpublish(Long id, long seen, String reason) {
        var article = allowed(UNPUBLISH, id, seen, reason, null);
        publication.takeDown(article, me.person(), clock.now());
        announce(UNPUBLISH, article, reason);
    }

    /** Puts a story into the bin, whole. */
    public void spike(Long id, long seen) {
        var article = allowed(SPIKE, id, seen);
        article.spike(me.person(), clock.now());
        announce(SPIKE, article, null);
    }

    /** Takes a story out of the bin, as a draft. */
    public void restore(Long id, long seen) {
        var article = allowed(RESTORE, id, seen);
        article.restore(me.person(), clock.now());
        announce(RESTORE, article, null);
    }

    /**
     * The moves that start in the story’s statuses, each with what speaks against it for this person. The way past the
     * review is shown to those only who may go it.
     */
    public List<Choice> choices(Long id) {
        var article = articles.get(id);
        var moves = Arrays.stream(Move.values())
                .filter(move ->
                        move.startsIn(article.getStatus(), article.getLive().getStatus()))
                .filter(move -> move != OVERRIDE
                        || me.authority()
                                .may(OVERRIDE.capability(), article.getDesk().getId()))
                .toList();
        var held = moves.stream().anyMatch(move -> move.has(Rule.CHECKLIST))
                ? checklists.against(article, clock.now())
                : List.<Refusal>of();
        return moves.stream()
                .flatMap(move -> choices(move, article, () -> held))
                .toList();
    }

    /** Stages that stand side by side are passed one by one, and each asks for its own. */
    private Stream<Choice> choices(Move move, Article article, Supplier<List<Refusal>> checklist) {
        return move == APPROVE
                ? article.getWhereabouts().stages().stream().map(stage -> choice(move, stage, article))
                : Stream.of(new Choice(
                        move, null, null, Rules.against(move, article, me.authority(), checklist, clock.now())));
    }

    private Choice choice(Move move, Stage stage, Article article) {
        var name = article.getDesk().getStages().size() > 1 ? stage.getName() : null;
        var refusals = Rules.against(
                move, stage, article, me.authority(), () -> held(move, stage, article, null), clock.now());
        return new Choice(move, stage.getId(), name, refusals);
    }

    /** What is promised for a moment to come is looked at as it will be then. */
    private List<Refusal> held(Move move, Stage stage, Article article, Instant when) {
        if (!move.has(Rule.STAGE_CHECKLIST)) {
            return checklists.against(article, when == null ? clock.now() : when);
        }
        return stage == null ? List.of() : checklists.against(article, stage);
    }

    private Article allowed(Move move, Long id, long seen) {
        return allowed(move, id, seen, null, null);
    }

    private Article allowed(Move move, Long id, long seen, String reason, Instant when) {
        var article = articles.get(id, seen);
        refuse(move, stage(article, null), article, reason, when);
        if (move.to() != null) {
            article.letGo();
        }
        return article;
    }

    private void refuse(Move move, Stage stage, Article article, String reason, Instant when) {
        Refused.ifAny(Rules.against(
                move,
                stage,
                article,
                me.authority(),
                () -> held(move, stage, article, when),
                reason,
                when,
                clock.now()));
    }

    /** Refuses a stage that the story does not wait in: somebody passed it, or the plan has changed. */
    private Stage stage(Article article, Long stageId) {
        return stageId == null
                ? Rules.findStage(article, me.authority()).orElse(null)
                : article.getWhereabouts().stages().stream()
                        .filter(stage -> stage.getId().equals(stageId))
                        .findFirst()
                        .orElseThrow(() -> Refused.because("move.stage.gone"));
    }

    private static String text(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String detail(Stage stage, String words) {
        return Stream.of(stage.getName(), text(words)).filter(Objects::nonNull).collect(joining(": "));
    }

    private void announce(Move move, Article article, String detail) {
        events.fire(ArticleEvent.of("article." + move.key(), article, detail));
    }
}
