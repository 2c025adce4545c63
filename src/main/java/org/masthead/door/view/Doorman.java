package org.masthead.door.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.SecurityHeaders;
import org.omnifaces.util.Servlets;

/** Shows those who may not come in the way to the sign-in page, in the manner their request understands. */
final class Doorman {

    private Doorman() {}

    /** Somebody who is not signed in, or not any more. */
    static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wasIn = request.getRequestedSessionId() != null || !"GET".equals(request.getMethod());
        turnAway(request, response, wasIn ? Notice.EXPIRED : null);
    }

    /** Sends a page, a form or Faces' Ajax to the sign-in page; answers 401 to pictures and scripts. */
    static void turnAway(HttpServletRequest request, HttpServletResponse response, Notice notice) throws IOException {
        SecurityHeaders.setOn(request, response);
        if (Servlets.isFacesAjaxRequest(request) || isNavigation(request)) {
            Servlets.facesRedirect(request, response, signIn(request, notice));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Sends somebody who is in, and has to have a second factor first, to the page where one sets one up. */
    static void sendToSecondFactor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Servlets.isFacesAjaxRequest(request) || isNavigation(request)) {
            Servlets.facesRedirect(request, response, "/account/second-factor");
        } else {
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    Refusal.of("factor.missing").sentence());
        }
    }

    private static boolean isNavigation(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return destination == null || "document".equals(destination);
    }

    private static String signIn(HttpServletRequest request, Notice notice) {
        var told = notice == null ? "" : "&notice=" + notice.key();
        var to = ReturnAddress.find(request)
                .map(address -> "&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .orElse("");
        return "/login" + (told + to).replaceFirst("^&", "?");
    }
}
