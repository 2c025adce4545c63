package org.masthead.delivery.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.delivery.service.CurrentTerms;
import org.masthead.delivery.service.OpenDelivery;

/**
 * Lets pages of other sites read what is published (CORS), where the paper wishes it. It stands before the door of programs,
 * because browsers ask whether they may without a token. It gives nothing that carries somebody's cookies.
 */
public class Sharing extends HttpFilter {

    private static final String DAY = "86400";

    @Inject
    private transient CurrentTerms terms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var shared = OpenDelivery.isDelivered(path) && isShared(request, response);
        if (shared && isQuestion(request)) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Authorization, If-None-Match");
            response.setHeader("Access-Control-Max-Age", DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isShared(HttpServletRequest request, HttpServletResponse response) {
        var set = terms.get();
        if (!set.isSameForAll()) {
            response.addHeader("Vary", "Origin");
        }
        var shared = set.allowedOrigin(request.getHeader("Origin"));
        shared.ifPresent(origin -> {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", "Link, ETag");
        });
        return shared.isPresent();
    }

    private static boolean isQuestion(HttpServletRequest request) {
        return "OPTIONS".equals(request.getMethod()) && request.getHeader("Access-Control-Request-Method") != null;
    }
}
