package org.masthead.notice.model;

import java.time.Instant;

/**
 * One line of the list of notices.
 *
 * @param by name of who did it
 * @param thread name of the thread it is about
 * @param opens whether the person may open the story to change it or to suggest changes
 */
public record NoticeRow(
        NoticeKind kind,
        String by,
        String text,
        Long articleId,
        String headline,
        String thread,
        Instant at,
        boolean read,
        boolean opens) {

    public static NoticeRow of(Notice notice, boolean opens) {
        return new NoticeRow(
                notice.getKind(),
                notice.getByName(),
                notice.getText(),
                notice.getArticle().getId(),
                notice.getHeadline(),
                notice.getThread(),
                notice.getAt(),
                notice.isRead(),
                opens);
    }
}
