package org.masthead.comment.model;

import java.time.Instant;

/**
 * One comment in the list of a story's threads; the rows of a thread stand together, the first comment first.
 *
 * @param resolvedBy name of who resolved the thread, null while it is open
 * @param userName of the author
 * @param editedAt null when the comment is as it was first written
 */
public record CommentRow(
        Long threadId,
        String quote,
        String resolvedBy,
        Instant resolvedAt,
        Long id,
        String userName,
        String author,
        String text,
        Instant at,
        Instant editedAt) {}
