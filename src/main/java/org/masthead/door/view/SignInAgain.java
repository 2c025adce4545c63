package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.Refusal;

/** Signs in from a page that outlived its session, without leaving it: 204, or 403 with a sentence. */
@WebServlet("/login/again")
public class SignInAgain extends HttpServlet {

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (entrance.opens(request, response, request.getParameter("userName"), request.getParameter("password"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(Refusal.of("signIn.wrong").sentence());
        }
    }
}
