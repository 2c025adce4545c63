package org.masthead.platform.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Lets a script that fetches a page for a part of it leave alone what the next page is to say. "Submitted for review."
 * waits in the flash for the page one is led to; a fetch in the same moment, of another tab even, would take it away.
 */
public class PartsOfPages extends HttpFilter {

    /** Header of a script that puts a part of the answer into its own page. */
    private static final String PART = "X-Masthead-Part";

    /** The cookie of the flash, of which Faces does not say the name. */
    private static final String FLASH = "csfcfc";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getHeader(PART) == null ? request : new WithoutFlash(request), response);
    }

    private static final class WithoutFlash extends HttpServletRequestWrapper {

        WithoutFlash(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            var cookies = super.getCookies();
            return cookies == null
                    ? null
                    : Arrays.stream(cookies)
                            .filter(cookie -> !cookie.getName().equals(FLASH))
                            .toArray(Cookie[]::new);
        }
    }
}
