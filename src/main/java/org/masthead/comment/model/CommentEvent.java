package org.masthead.comment.model;

import java.util.Set;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Audited;

/**
 * Somebody said something about a story, or ended or took up a conversation.
 *
 * @param act {@code comment.start}, {@code comment.reply}, {@code comment.edit}, {@code comment.resolve} or
 *     {@code comment.reopen}
 * @param objectId id of the article
 * @param objectName its headline
 * @param detail what was said; the quote where nothing was
 * @param thread name of the thread
 * @param by name of who did it
 * @param mentioned ids of those who are spoken to
 * @param others ids of those who took part in the thread before, without who does it now
 */
public record CommentEvent(
        String act,
        Long objectId,
        String objectName,
        String detail,
        String thread,
        String by,
        Set<Long> mentioned,
        Set<Long> others)
        implements Audited {

    /** Something done to a thread as a whole. */
    public static CommentEvent of(String act, CommentThread thread, String by) {
        return of(act, thread, thread.getQuote(), by, Set.of(), Set.of());
    }

    /** Something said in a thread. */
    public static CommentEvent of(
            String act, CommentThread thread, String text, String by, Set<Long> mentioned, Set<Long> others) {
        Article article = thread.getArticle();
        var headline = article.getCopy().getHeadline();
        return new CommentEvent(
                act,
                article.getId(),
                headline == null ? "" : headline,
                text.substring(0, Math.min(text.length(), CommentThread.LONGEST_QUOTE)),
                thread.name(),
                by,
                mentioned,
                others);
    }

    @Override
    public String objectKind() {
        return "article";
    }
}
