package org.masthead.presence.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What an open page says every few seconds: that it is there.
 *
 * @param page token of the browser's page, a UUID; it lives through a reload
 * @param writing whether it writes, or would if nobody else did
 * @param seen version of the story that it shows
 */
public record Beat(
        @NotNull Long article,
        @NotNull @Pattern(regexp = Beat.TOKEN) String page,
        boolean writing,
        long seen) {

    /** What the token of a page looks like. */
    public static final String TOKEN = "[0-9a-f-]{36}";
}
