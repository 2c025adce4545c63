package org.masthead.door.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** The one way in, for the sign-in page and for a page that outlived its session. */
@ApplicationScoped
class Entrance {

    @Inject
    private SecurityContext security;

    /** Whether name and password open the door; the session is a new one then. */
    boolean opens(HttpServletRequest request, HttpServletResponse response, String userName, String password)
            throws ServletException {
        leaveOldSession(request);
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                Objects.toString(userName, ""), Objects.toString(password, "")))
                        .newAuthentication(true));
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Nothing from before the sign-in lives on in the session after it, its id least of all. */
    private static void leaveOldSession(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
