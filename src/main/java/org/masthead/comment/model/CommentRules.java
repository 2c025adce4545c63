package org.masthead.comment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Refusal;

/** Who may say something about a story: whoever may write, suggest or review on its desk, whatever its status. */
public final class CommentRules {

    private CommentRules() {}

    /** Reasons against starting, resolving or reopening a thread. */
    public static List<Refusal> against(Article article, Authority who) {
        var desk = article.getDesk();
        boolean may = Stream.of(Capability.ARTICLE_WRITE, Capability.ARTICLE_SUGGEST, Capability.ARTICLE_REVIEW)
                .anyMatch(capability -> who.may(capability, desk.getId()));
        return may ? List.of() : List.of(Refusal.of("comment.capability", desk.getName()));
    }

    /** Reasons against answering in a thread. */
    public static List<Refusal> againstReply(CommentThread thread, Authority who) {
        var refusals = new ArrayList<>(against(thread.getArticle(), who));
        if (thread.isResolved()) {
            refusals.add(Refusal.of("comment.resolved"));
        }
        return refusals;
    }

    /** Reasons against changing a comment. */
    public static List<Refusal> againstEditing(Comment comment, Authority who) {
        var refusals = new ArrayList<>(againstReply(comment.getThread(), who));
        if (!who.is(comment.getAuthor())) {
            refusals.add(Refusal.of("comment.notYours", comment.getAuthor().getDisplayName()));
        }
        return refusals;
    }
}
