package org.masthead.article.model;

import java.util.Set;

/**
 * Something about a story concerns people who may not see it happen. Whoever keeps people informed listens, in the same
 * transaction, and leaves out who may not read the story and who did it.
 *
 * @param act {@code article.take-over}, {@code article.assign}, {@code article.overdue}, {@code article.send},
 *     {@code article.stage}, {@code article.hold-back} or {@code article.override}
 * @param article id of the story
 * @param headline its headline
 * @param people ids of those whom it concerns by name; who else hears of an act, by what they may do, is not said here
 * @param by name of who did it, or null when nobody did: time passed
 * @param text what was said with it, or null
 */
public record Concerned(String act, Long article, String headline, Set<Long> people, String by, String text) {

    /** What was done to a story, for those named. */
    public static Concerned of(String act, Article article, Set<Long> people, String by, String text) {
        var headline = article.getCopy().getHeadline();
        return new Concerned(act, article.getId(), headline == null ? "" : headline, people, by, text);
    }
}
