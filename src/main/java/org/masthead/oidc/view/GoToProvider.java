package org.masthead.oidc.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.masthead.oidc.model.Outgoing;
import org.masthead.oidc.service.OidcClient;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;

/** Sends somebody to the provider of the house to sign in there. */
@WebServlet("/login/oidc")
public class GoToProvider extends HttpServlet {

    /** Name under which the server's session keeps who went there. */
    static final String OUTGOING = "masthead.oidc";

    @Inject
    private transient OidcClient client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var outgoing = Outgoing.begin(request.getParameter("to"), Instant.now());
        try {
            var there = client.authorizationUri(outgoing);
            var isNew = request.getSession(false) == null;
            request.getSession().setAttribute(OUTGOING, outgoing);
            if (isNew) {
                request.getSession().setMaxInactiveInterval((int) Outgoing.LASTS.toSeconds());
            }
            response.sendRedirect(there.toString());
        } catch (NotFound noProvider) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            BackFromProvider.sendToLogin(response, refused);
        }
    }
}
