package org.masthead.comment.service;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.service.ArticleService;
import org.masthead.comment.model.Colleague;
import org.masthead.comment.model.Comment;
import org.masthead.comment.model.CommentEvent;
import org.masthead.comment.model.CommentRow;
import org.masthead.comment.model.CommentRules;
import org.masthead.comment.model.CommentThread;
import org.masthead.comment.model.Mentions;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/**
 * Conversations about the words of a story. Whoever may read the story may read them; whoever may write, suggest or review
 * on its desk may take part. That words are commented on is written in the text and saved with it; what is said is here.
 */
@Stateless
public class CommentService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<CommentEvent> events;

    /** All that was said about a story, thread by thread, the oldest first. */
    public List<CommentRow> list(Long articleId) {
        return entityManager
                .createQuery("""
                        select new org.masthead.comment.model.CommentRow(t.id, t.quote, r.displayName, t.resolvedAt,
                            c.id, p.userName, p.displayName, c.text, c.at, c.editedAt)
                        from Comment c join c.thread t join c.author p left join t.resolvedBy r
                        where t.article = :article order by t.id, c.at, c.id""", CommentRow.class)
                .setParameter("article", articles.get(articleId))
                .getResultList();
    }

    /** Everybody who may read the story, by name. */
    public List<Colleague> colleagues(Long articleId) {
        return entityManager
                .createQuery("""
                        select distinct new org.masthead.comment.model.Colleague(p.id, p.userName, p.displayName)
                        from Person p join p.grants g join g.role r join r.capabilities c
                        where p.active = true and c = :read and (g.desk is null or g.desk = :desk)
                            and (g.endsOn is null or g.endsOn >= :today)
                        order by p.displayName""", Colleague.class)
                .setParameter("read", Capability.ARTICLE_READ)
                .setParameter("today", clock.today())
                .setParameter("desk", articles.get(articleId).getDesk())
                .getResultList();
    }

    /**
     * Starts a thread about some words.
     *
     * @return its name, which the words are to be marked with
     */
    public String start(
            @NotNull Long articleId,
            @NotBlank @Size(max = CommentThread.LONGEST_QUOTE) String quote,
            @NotBlank @Size(max = Comment.LONGEST) String text) {
        var article = articles.get(articleId);
        Refused.ifAny(CommentRules.against(article, me.authority()));
        var thread = new CommentThread(article, quote);
        entityManager.persist(thread);
        say("comment.start", thread, text);
        return thread.name();
    }

    /** Answers in a thread. */
    public void reply(@NotNull Long threadId, @NotBlank @Size(max = Comment.LONGEST) String text) {
        var thread = thread(threadId);
        Refused.ifAny(CommentRules.againstReply(thread, me.authority()));
        say("comment.reply", thread, text);
    }

    private void say(String act, CommentThread thread, String text) {
        var others = participants(thread);
        entityManager.persist(new Comment(thread, me.person(), text, clock.now()));
        announce(act, thread, text, others);
    }

    /** Puts a comment of one's own in other words; whoever is spoken to for the first time is told. */
    public void edit(@NotNull Long commentId, @NotBlank @Size(max = Comment.LONGEST) String text) {
        var comment = comment(commentId);
        Refused.ifAny(CommentRules.againstEditing(comment, me.authority()));
        var told = mentioned(comment.getThread(), comment.getText());
        comment.edit(text, clock.now());
        var mentioned = new HashSet<>(mentioned(comment.getThread(), text));
        mentioned.removeAll(told);
        events.fire(CommentEvent.of("comment.edit", comment.getThread(), text, me.getName(), mentioned, Set.of()));
    }

    private void announce(String act, CommentThread thread, String text, Set<Long> others) {
        events.fire(CommentEvent.of(act, thread, text, me.getName(), mentioned(thread, text), others));
    }

    /** Ends a conversation; it stays readable. */
    public void resolve(@NotNull Long threadId) {
        var thread = thread(threadId);
        Refused.ifAny(CommentRules.againstReply(thread, me.authority()));
        thread.resolve(me.person(), clock.now());
        events.fire(CommentEvent.of("comment.resolve", thread, me.getName()));
    }

    /** Takes a conversation up again. */
    public void reopen(@NotNull Long threadId) {
        var thread = thread(threadId);
        Refused.ifAny(CommentRules.against(thread.getArticle(), me.authority()));
        thread.reopen();
        events.fire(CommentEvent.of("comment.reopen", thread, me.getName()));
    }

    private CommentThread thread(Long id) {
        var thread = entityManager.find(CommentThread.class, id);
        if (thread == null) {
            throw new NotFound("thread", id);
        }
        articles.get(thread.getArticle().getId());
        return thread;
    }

    private Comment comment(Long id) {
        var comment = entityManager.find(Comment.class, id);
        if (comment == null) {
            throw new NotFound("comment", id);
        }
        thread(comment.getThread().getId());
        return comment;
    }

    private Set<Long> mentioned(CommentThread thread, String text) {
        if (text.indexOf('@') < 0) {
            return Set.of();
        }
        return Mentions.in(text, colleagues(thread.getArticle().getId())).stream()
                .map(Colleague::id)
                .filter(id -> !id.equals(me.getId()))
                .collect(toSet());
    }

    private Set<Long> participants(CommentThread thread) {
        return entityManager
                .createQuery(
                        "select distinct c.author.id from Comment c where c.thread = :thread and c.author.id <> :me",
                        Long.class)
                .setParameter("thread", thread)
                .setParameter("me", me.getId())
                .getResultStream()
                .collect(toSet());
    }
}
