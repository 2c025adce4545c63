package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.account.service.Me;

/** Stands before every private page: nothing of it is kept by the browser, and who was deactivated is out at once. */
public class StaffDoor extends HttpFilter {

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() != null && !me.authority().isSignedIn()) {
            request.logout();
            request.getSession().invalidate();
            Doorman.turnAway(request, response, Notice.INACTIVE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
