package org.masthead.preview.view;

import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Marks an answer as one that nobody keeps: no cache, no search engine. */
final class Unlisted {

    private Unlisted() {}

    /** Marks the page that is being made. */
    static void answer() {
        mark(Faces.getResponse());
    }

    static void mark(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }
}
