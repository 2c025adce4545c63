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
        if (OpenDelivery.isDelivered(path)) {
            share(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void share(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var present = terms.get();
        var origin = present.allowedOrigin(request.getHeader("Origin"));
        origin.ifPresent(allowed -> {
            response.setHeader("Access-Control-Allow-Origin", allowed);
            response.setHeader("Access-Control-Expose-Headers", "Link, ETag");
        });
        if (!present.isSameForAll()) {
            response.setHeader("Vary", "Origin");
        }
        if (origin.isPresent() && isQuestion(request)) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Authorization, If-None-Match");
            response.setHeader("Access-Control-Max-Age", DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isQuestion(HttpServletRequest request) {
        return "OPTIONS".equals(request.getMethod()) && request.getHeader("Access-Control-Request-Method") != null;
    }
}
