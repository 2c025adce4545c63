package org.masthead.article.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One save of a page. A page sends a save whose answer was lost again, as it was, until there is an answer; by its token
 * it happens once all the same.
 *
 * @param page token of the browser's page, a UUID
 * @param token token of this save, a UUID
 * @param seen version of the story that the page knows
 */
public record PageSave(
        @NotNull @Size(max = 36) String page,
        @NotNull @Size(max = 36) String token,
        long seen) {}
