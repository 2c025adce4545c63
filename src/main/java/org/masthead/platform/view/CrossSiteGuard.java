package org.masthead.platform.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Set;
import org.masthead.platform.model.Refusal;

/** Refuses what another site makes a browser send here: an act comes from our own pages. */
public class CrossSiteGuard extends HttpFilter {

    private static final Logger LOG = System.getLogger(CrossSiteGuard.class.getName());

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAct(request) && comesFromElsewhere(request)) {
            LOG.log(
                    Level.WARNING,
                    "Another site had a browser send {0} {1}; it was refused.",
                    request.getMethod(),
                    request.getRequestURI());
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    Refusal.of("guard.crossSite").sentence());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A socket is opened by a GET, with the person’s cookie, and then hears and says what it wants. */
    private static boolean isAct(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || request.getHeader("Upgrade") != null;
    }

    /**
     * Programs that are no browsers send neither header; they carry nobody's cookies either. A page that tells nobody where
     * it is ({@code no-referrer}) has the origin “null” for us too; then the browser's other word counts.
     */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if ("null".equals(origin)) {
            return !"same-origin".equals(site);
        }
        return "cross-site".equals(site) || origin != null && !isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
