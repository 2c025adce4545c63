package org.masthead.platform.view;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Lets forms work without scripts, and before the scripts of the page are there. PrimeFaces wants the nonce of the page
 * back with every post and adds it by script; to a post that comes without one it would answer with an error instead of
 * the page. What it is given here is the nonce that the server kept for that page, never one that a browser made up.
 */
public class PlainPosts extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getHeader("Faces-Request") == null ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce() : super.getParameter(name);
        }

        private static String nonce() {
            var kept = FacesContext.getCurrentInstance().getViewRoot().getViewMap(false);
            var nonce = kept == null ? null : (String) kept.get(NONCE);
            return nonce == null ? newNonce() : nonce;
        }

        /** A page without a state keeps none. The form is the one PrimeFaces expects. */
        private static String newNonce() {
            var random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(random);
        }
    }
}
