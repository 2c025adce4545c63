package org.masthead.site.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** Says that the client has something already. */
final class Answer {

    private Answer() {}

    /**
     * Says which version this is. When the client has it already, the answer is complete with that.
     *
     * @param tag strong entity tag, quoted
     */
    static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        var known = request.getHeader("If-None-Match");
        var same = known != null && names(known, tag);
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
