package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.door.view.Entrance.Password;
import org.masthead.factor.service.SecondStep;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.TooOften;

/**
 * Signs in from a page that outlived its session, without leaving it: 204, or 403 or 429 with a sentence. When a second
 * factor is asked for, the answer says so by {@code X-Masthead-Second}, and the page posts its {@code code} next.
 */
@WebServlet("/login/again")
public class SignInAgain extends HttpServlet {

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient SecondStep second;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var against = request.getParameter("code") == null ? enter(request, response) : goOn(request, response);
            if (against == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                tellWhetherHalfOpen(request, response);
                say(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        Refusal.of(against).sentence());
            }
        } catch (TooOften often) {
            tellWhetherHalfOpen(request, response);
            response.setHeader("Retry-After", String.valueOf(often.getSeconds()));
            say(response, 429, often.getMessage());
        }
    }

    /** Key of the reason why the person is not in, or null. */
    private String enter(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        var given = new Password(request.getParameter("userName"), request.getParameter("password"));
        return switch (entrance.open(request, response, given, null, false)) {
            case YES -> null;
            case NO -> "signIn.wrong";
            case HALF -> "factor.code.asked";
        };
    }

    private String goOn(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        var half = HalfOpen.find(request);
        if (half.isEmpty()) {
            return "factor.late";
        }
        var isRight = second.verify(half.get().personId(), request.getParameter("code"))
                && entrance.finish(request, response, half.get(), SecondSignIn.BY_CODE);
        return isRight ? null : "factor.code.wrong";
    }

    private static void tellWhetherHalfOpen(HttpServletRequest request, HttpServletResponse response) {
        if (HalfOpen.find(request).isPresent()) {
            response.setHeader("X-Masthead-Second", "yes");
        }
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(sentence);
    }
}
