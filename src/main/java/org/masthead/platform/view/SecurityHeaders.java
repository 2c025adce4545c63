package org.masthead.platform.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What every response tells the browser not to do. Pages made by Faces carry the policy of {@code web.xml} with a nonce
 * for their scripts; it takes the place of the one set here, so that there is one policy and not two.
 */
public class SecurityHeaders extends HttpFilter {

    /** Two years, as the lists that browsers carry ask for. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    /** The one page that may stand in a frame, and that of our own pages only: beside the text that it previews. */
    private static final String FRAMED = "/desk/articles/preview";

    private static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING_BUT_OURS =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var framed = isFramed(request);
        setOn(request, response);
        chain.doFilter(request, new OnePolicy(response, framed));
    }

    /** For the few answers that are given before any filter runs. */
    public static void setOn(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader(POLICY, NOTHING_BUT_OURS);
    }

    /** Also where the page ends in an error, which the frame has to show. */
    private static boolean isFramed(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return FRAMED.equals(failed == null ? request.getRequestURI() : failed);
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean framed;

        OnePolicy(HttpServletResponse response, boolean framed) {
            super(response);
            this.framed = framed;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, framed ? value.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
