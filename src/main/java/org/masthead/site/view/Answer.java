package org.masthead.site.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.masthead.platform.model.Sha256;

/** Sends bytes, or only says that the client has them already. */
final class Answer {

    /** A point in time as HTTP and RSS write it. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Answer() {}

    /**
     * Sends a small document that is made anew for each request.
     *
     * @param changed when its newest part was published
     */
    static void send(
            HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes, Instant changed)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isKnown(request, response, tag(bytes), changed)) {
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

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

    private static String tag(byte[] bytes) {
        return '"' + Sha256.of(bytes).substring(0, 32) + '"';
    }
}
