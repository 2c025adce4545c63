package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.TooOften;

/** Signs in from a page that outlived its session, without leaving it: 204, or 403 or 429 with a sentence. */
@WebServlet("/login/again")
public class SignInAgain extends HttpServlet {

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        try {
            if (entrance.opens(request, response, request.getParameter("userName"), request.getParameter("password"))) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                say(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        Refusal.of("signIn.wrong").sentence());
            }
        } catch (TooOften often) {
            response.setHeader("Retry-After", String.valueOf(often.getSeconds()));
            say(response, 429, often.getMessage());
        }
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(sentence);
    }
}
