package org.masthead.notice.model;

import java.time.Instant;

/**
 * One line of the list of notices.
 *
 * @param by name of who did it, or null when nobody did
 * @param text what was said with it, or null
 * @param path of the page it is about, for the person who is told
 */
public record NoticeRow(
        Long id, NoticeKind kind, String by, String text, String headline, Instant at, boolean read, String path) {

    /** @param opens whether the person may open the story to change it or to suggest changes */
    public static NoticeRow of(Notice notice, boolean opens) {
        var news = notice.getNews();
        return new NoticeRow(
                notice.getId(),
                news.getKind(),
                news.getByName(),
                news.getText(),
                news.getHeadline(),
                news.getAt(),
                notice.isRead(),
                news.path(opens));
    }
}
