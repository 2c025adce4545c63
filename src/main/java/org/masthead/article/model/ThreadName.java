package org.masthead.article.model;

/**
 * Names of comment threads, as the marks in a body carry them: {@code t7-12} is thread 12 of story 7. A mark tells by its
 * name alone whether it belongs to a story, so no save has to look that up.
 */
public final class ThreadName {

    private ThreadName() {}

    public static String of(Long articleId, Long threadId) {
        return prefix(articleId) + threadId;
    }

    /** Whether a name can be that of a thread of a story; no name is that of one not stored yet. */
    public static boolean belongsTo(Long articleId, String name) {
        return articleId != null && name.startsWith(prefix(articleId));
    }

    private static String prefix(Long articleId) {
        return "t" + articleId + "-";
    }
}
