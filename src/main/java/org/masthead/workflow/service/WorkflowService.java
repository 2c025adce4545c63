package org.masthead.workflow.service;

import static org.masthead.workflow.model.Move.APPROVE;
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
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Move;
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
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    /** Offers the author's text for review. */
    public void submit(Long id, long seen) {
        var article = allowed(SUBMIT, id, seen, null, null);
        article.submit(me.person(), clock.now());
        announce(SUBMIT, article, null);
    }

    /** Takes a text back from review, to go on writing. */
    public void withdraw(Long id, long seen) {
        var article = allowed(WITHDRAW, id, seen, null, null);
        article.withdraw(me.person(), clock.now());
        announce(WITHDRAW, article, null);
    }

    /** Gives a text back to its author with a written reason. */
    public void giveBack(Long id, long seen, String reason) {
        var article = allowed(RETURN, id, seen, reason, null);
        article.giveBack(reason, me.person(), clock.now());
        announce(RETURN, article, reason);
    }

    /** Finds a text good to go. Nobody approves what they wrote. */
    public void approve(Long id, long seen) {
        var article = allowed(APPROVE, id, seen, null, null);
        article.approve(me.person(), clock.now());
        announce(APPROVE, article, null);
    }

    /** Promises readers an approved text for a moment to come. */
    public void schedule(Long id, long seen, Instant when) {
        var article = allowed(SCHEDULE, id, seen, null, when);
        article.schedule(when, me.person(), clock.now());
        announce(SCHEDULE, article, when.toString());
    }

    /** Takes the promise back; the text stays approved. */
    public void unschedule(Long id, long seen) {
        var article = allowed(UNSCHEDULE, id, seen, null, null);
        article.unschedule(me.person(), clock.now());
        announce(UNSCHEDULE, article, null);
    }

    /** Shows an approved text to readers, now. */
    public void publish(Long id, long seen) {
        var article = allowed(PUBLISH, id, seen, null, null);
        publication.publish(article, me.person(), clock.now());
        announce(PUBLISH, article, null);
    }

    /** Takes a story down, with a written reason. */
    public void unpublish(Long id, long seen, String reason) {
        var article = allowed(UNPUBLISH, id, seen, reason, null);
        article.unpublish(me.person(), clock.now());
        announce(UNPUBLISH, article, reason);
    }

    /** Puts a story into the bin, whole. */
    public void spike(Long id, long seen) {
        var article = allowed(SPIKE, id, seen, null, null);
        article.spike(me.person(), clock.now());
        announce(SPIKE, article, null);
    }

    /** Takes a story out of the bin, as a draft. */
    public void restore(Long id, long seen) {
        var article = allowed(RESTORE, id, seen, null, null);
        article.restore(me.person(), clock.now());
        announce(RESTORE, article, null);
    }

    /** The moves that start in the story's statuses, each with what speaks against it for this person. */
    public List<Choice> choices(Long id) {
        var article = articles.get(id);
        return Arrays.stream(Move.values())
                .filter(move ->
                        move.startsIn(article.getStatus(), article.getLive().getStatus()))
                .map(move -> new Choice(move, Rules.against(move, article, me.authority(), clock.now())))
                .toList();
    }

    private Article allowed(Move move, Long id, long seen, String reason, Instant when) {
        var article = articles.get(id, seen);
        Refused.ifAny(Rules.against(move, article, me.authority(), reason, when, clock.now()));
        if (move.to() != null) {
            article.letGo();
        }
        return article;
    }

    private void announce(Move move, Article article, String detail) {
        events.fire(ArticleEvent.of("article." + move.key(), article, detail));
    }
}
