package org.masthead.article.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One save of a page, told apart from every other, so that one whose answer was lost can be sent again and still happens
 * once.
 *
 * @param page token of the browser's page, a UUID
 * @param token token of this save, a UUID
 * @param unconfirmed token of an earlier save of this page whose answer never came, or null
 * @param seen version of the story that the page knows
 */
public record PageSave(
        @NotNull @Size(max = 36) String page,
        @NotNull @Size(max = 36) String token,
        @Size(max = 36) String unconfirmed,
        long seen) {

    /** Whether the page knows what the story says now: by its version, or because its own lost save made it. */
    public boolean knows(Article article) {
        return article.getVersion() == seen || article.hasWritten(unconfirmed);
    }
}
