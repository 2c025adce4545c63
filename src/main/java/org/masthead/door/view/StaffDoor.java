package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.service.Me;
import org.masthead.door.model.Ending;
import org.masthead.door.model.Present;
import org.masthead.door.service.CurrentSession;
import org.masthead.door.service.SessionService;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.service.NewsroomClock;

/**
 * Stands before every private page: nothing of it is kept by the browser, and whose account was deactivated or whose session
 * has ended is out at once.
 */
public class StaffDoor extends HttpFilter {

    /** What pages ask by themselves: somebody who has left one open does nothing. */
    private static final Set<String> UNASKED = Set.of(
            "/desk/presence/here", "/desk/presence/leave", "/desk/live", "/desk/articles/check", "/account/session");

    /** What somebody may open whose role asks for a second factor that they do not have yet. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("/account/second-factor", "/account/passkey", "/account/session", "/account/session/extend");

    @Inject
    private transient Me me;

    @Inject
    private transient SecondFactors factors;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient CurrentSession current;

    @Inject
    private transient NewsroomClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        var present = SessionOf.find(request).flatMap(id -> sessions.meet(id, isAct(request)));
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
        } else if (!me.authority().isSignedIn()) {
            turnAway(request, response, Notice.INACTIVE);
        } else if (present.filter(Present::goesOn).isEmpty()) {
            turnAway(request, response, notice(present));
        } else if (!OPEN_TO_ALL.contains(request.getRequestURI()) && factors.isMissing(me.getId())) {
            Doorman.sendToSecondFactor(request, response);
        } else {
            enter(present.get());
            chain.doFilter(request, response);
        }
    }

    private void enter(Present present) {
        current.set(present);
        if (present.isConfirmed(clock.now())) {
            me.confirm();
        }
    }

    private static Notice notice(Optional<Present> present) {
        var ending = present.map(Present::ending).orElse(Ending.IDLE);
        return ending == Ending.IDLE || ending == Ending.TOO_LONG ? Notice.EXPIRED : Notice.ENDED;
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Notice notice)
            throws IOException, ServletException {
        request.logout();
        request.getSession().invalidate();
        Doorman.turnAway(request, response, notice);
    }

    private static boolean isAct(HttpServletRequest request) {
        return request.getHeader("X-Masthead-Part") == null && !UNASKED.contains(request.getRequestURI());
    }
}
