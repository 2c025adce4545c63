package org.masthead.site.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Says that the client has something already. */
final class Answer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Answer() {}

    /**
     * Says which version this is. When the client has it already, the answer is complete with that.
     *
     * @param tag strong entity tag, quoted
     * @param changed when the newest part was published, or null where only the tag counts
     */
    static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag, Instant changed) {
        var date = changed == null ? null : TIME.format(changed);
        response.setHeader("ETag", tag);
        if (date != null) {
            response.setHeader("Last-Modified", date);
        }
        var known = request.getHeader("If-None-Match");
        var same =
                known == null ? date != null && date.equals(request.getHeader("If-Modified-Since")) : names(known, tag);
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }

    private static boolean names(String known, String tag) {
        return Arrays.stream(known.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
