package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. Only by POST: a link or a picture elsewhere signs nobody out. */
@WebServlet("/logout")
public class SignOut extends HttpServlet {

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        entrance.leave(request);
        response.setHeader("Location", "/login?notice=" + Notice.SIGNED_OUT.key());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
