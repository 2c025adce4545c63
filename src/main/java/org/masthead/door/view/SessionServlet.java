package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.door.service.SessionService;

/** Tells a page for how many seconds one stays signed in when nothing is done; {@code /account/session/extend} makes it more. */
@WebServlet({"/account/session", "/account/session/extend"})
public class SessionServlet extends HttpServlet {

    @Inject
    private transient SessionService sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(response);
    }

    /** Coming through the door has extended it already. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(response);
    }

    private void tell(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(sessions.left().toSeconds());
    }
}
