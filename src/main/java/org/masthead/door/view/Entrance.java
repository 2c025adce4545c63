package org.masthead.door.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.masthead.door.service.SessionService;
import org.masthead.door.service.SignInService;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;

/** The one way in, for the sign-in page and for a page that outlived its session. */
@ApplicationScoped
class Entrance {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInService signIn;

    @Inject
    private SessionService sessions;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Settings settings;

    /**
     * Whether name and password open the door; the session is a new one then.
     *
     * @throws TooOften when this client has to wait before it may try again
     */
    boolean opens(HttpServletRequest request, HttpServletResponse response, String userName, String password)
            throws ServletException {
        leave(request);
        var name = signIn.check(userName, password == null ? "" : password, arrivals.of(request));
        return name.isPresent() && admits(request, response, name.get());
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response, String userName) {
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new CallerOnlyCredential(userName))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        var begun = sessions.begin(userName, arrivals.of(request), null);
        var session = request.getSession();
        session.setAttribute(SessionOf.SESSION, begun.sessionId());
        session.setMaxInactiveInterval((int) settings.idleLimit().toSeconds());
        arrivals.remember(response, begun.browserToken());
        return true;
    }

    /** Signs out whoever is in. Nothing of a session lives on in the one after it, its id least of all. */
    void leave(HttpServletRequest request) throws ServletException {
        var signedIn = Optional.ofNullable(request.getUserPrincipal());
        var staffSession = SessionOf.find(request);
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (signedIn.isPresent() && staffSession.isPresent()) {
            sessions.signOut(signedIn.get().getName(), staffSession.get());
        }
    }
}
