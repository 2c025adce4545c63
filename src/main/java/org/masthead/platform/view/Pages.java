package org.masthead.platform.view;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/** Addresses of pages as the person sees them. */
public final class Pages {

    private Pages() {}

    /**
     * Path and query of the page that a request asks for, or that its form stands on: a form is posted to the path
     * alone, its page may have had a query.
     */
    public static String current(HttpServletRequest request) {
        var own = Servlets.getRequestURIWithQueryString(request);
        return "GET".equals(request.getMethod()) ? own : findReferrer(request).orElse(own);
    }

    private static Optional<String> findReferrer(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(page -> Objects.equals(request.getHeader("Host"), page.getRawAuthority()))
                    .filter(page -> Servlets.getRequestURI(request).equals(page.getRawPath()))
                    .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
