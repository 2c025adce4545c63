package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.door.service.SignInService;

/** Ends the session. Only by POST: a link or a picture elsewhere signs nobody out. */
@WebServlet("/logout")
public class SignOut extends HttpServlet {

    @Inject
    private SignInService signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            signIn.signedOut(request.getUserPrincipal().getName());
        }
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Location", "/login?notice=" + Notice.SIGNED_OUT.key());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
