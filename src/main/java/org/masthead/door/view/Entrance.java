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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.masthead.door.service.SessionService;
import org.masthead.door.service.SignInService;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;

/** The one way in, whatever people prove by who they are: nobody gets a session but here. */
@ApplicationScoped
public class Entrance {

    /** A user name and a password as they were typed; what was left out is empty. */
    record Password(String userName, String password) {

        Password {
            userName = Objects.toString(userName, "");
            password = Objects.toString(password, "");
        }
    }

    @Inject
    private SecurityContext security;

    @Inject
    private SignInService signIn;

    @Inject
    private SecondFactors factors;

    @Inject
    private SessionService sessions;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Settings settings;

    /**
     * Tries name and password. The session is a new one then; that of somebody who has a second factor is nobody's yet.
     *
     * @param to page asked for
     * @param again whether the session before had ended
     * @throws TooOften when this client has to wait before it may try again
     */
    Opened open(HttpServletRequest request, HttpServletResponse response, Password given, String to, boolean again)
            throws ServletException {
        leave(request);
        var name = signIn.check(given.userName(), given.password(), arrivals.of(request));
        if (name.isEmpty()) {
            return Opened.NO;
        }
        var id = signIn.id(name.get());
        if (factors.of(id).isAny()) {
            new HalfOpen(id, name.get(), "password", ReturnAddress.of(to), again, Instant.now()).keep(request);
            return Opened.HALF;
        }
        return admits(request, response, name.get(), null) ? Opened.YES : Opened.NO;
    }

    /**
     * Opens the door wholly to whoever half opened it and has shown a second factor since.
     *
     * @param second by what, as the audit tells it
     */
    boolean finish(HttpServletRequest request, HttpServletResponse response, HalfOpen half, String second)
            throws ServletException {
        leave(request);
        return admits(request, response, half.userName(), half.first() + " and " + second);
    }

    /**
     * Opens the door to whoever has proved who they are without a password: half, when they have a second factor and did not
     * show as much elsewhere.
     *
     * @param how by what, as the audit tells it
     * @param strong whether it was more than one thing that they have shown
     * @param to page asked for
     * @return address to go to
     * @throws Refused when the person was deactivated
     */
    public String openTo(
            HttpServletRequest request,
            HttpServletResponse response,
            Long personId,
            String how,
            boolean strong,
            String to)
            throws ServletException {
        leave(request);
        var userName = signIn.userName(personId);
        if (!strong && factors.of(personId).isAny()) {
            new HalfOpen(personId, userName, how, ReturnAddress.of(to), false, Instant.now()).keep(request);
            return "/login/second";
        }
        if (!admits(request, response, userName, how)) {
            throw Refused.because("signIn.wrong");
        }
        return ReturnAddress.of(to);
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response, String userName, String how) {
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new CallerOnlyCredential(userName))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        var begun = sessions.begin(userName, arrivals.of(request), how);
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
