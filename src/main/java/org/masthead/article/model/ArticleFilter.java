package org.masthead.article.model;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which articles a list shows. What is null does not narrow.
 *
 * @param text words looked for in headline, slugline and standfirst, whatever their case
 * @param status of the draft lane
 * @param publicStatus of the live lane
 * @param authorId who started the story
 * @param sort order of the rows
 */
public record ArticleFilter(
        String text,
        Long deskId,
        DraftStatus status,
        PublicStatus publicStatus,
        Long authorId,
        Long sectionId,
        Sort sort) {

    /** The orders a list can have; each ends with the newest id, so that pages never overlap. */
    public enum Sort {
        CHANGED("a.changedAt desc"),
        WAITING("a.statusSince asc"),
        HEADLINE("lower(a.copy.headline) asc"),
        URGENCY("a.copy.urgency asc, a.statusSince asc"),
        STATUS("a.status asc, a.changedAt desc"),
        PUBLISHED("a.live.firstPublishedAt desc");

        private final String jpql;

        Sort(String jpql) {
            this.jpql = jpql;
        }

        public String jpql() {
            return jpql + ", a.id desc";
        }
    }

    public static ArticleFilter everything() {
        return new ArticleFilter(null, null, null, null, null, null, Sort.CHANGED);
    }

    /** Whether anything is narrowed. */
    public boolean isNarrow() {
        return Stream.of(text, deskId, status, publicStatus, authorId, sectionId)
                .anyMatch(Objects::nonNull);
    }
}
