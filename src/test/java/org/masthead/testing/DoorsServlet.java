package org.masthead.testing;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.masthead.account.model.BuiltInRole;
import org.masthead.door.model.Arrival;
import org.masthead.door.service.SessionService;

/**
 * What {@link DoorsOutside} asks for: {@code POST /testing/doors/deployed}, {@code /furnish?desk=sport&reviewer=sporteditor},
 * {@code /enter?who=editor}, {@code /grants?who=editor&role=REPORTER&desk=world}, {@code /active?who=editor&active=false},
 * {@code /seen?id=1} and {@code /imprint}.
 */
@WebServlet("/testing/doors/*")
public class DoorsServlet extends HttpServlet {

    @Inject
    private Furniture furniture;

    @Inject
    private Imprint imprint;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private SecurityContext security;

    @Inject
    private SessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var answer = switch (request.getPathInfo()) {
            case "/deployed" -> String.join("\n", Deployed.in(getServletContext()));
            case "/furnish" -> furnish(request.getParameter("desk"), request.getParameter("reviewer"));
            case "/enter" -> enter(request, response);
            case "/grants" -> grants(request);
            case "/active" -> active(request);
            case "/seen" -> "" + newsroom.seen(Long.valueOf(request.getParameter("id")));
            case "/imprint" -> lines(imprint.take());
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
        response.getWriter().print(answer);
    }

    private String furnish(String desk, String reviewer) {
        var things = furniture.of(desk, reviewer);
        things.put("picture", furniture.picture());
        things.put("live", furniture.live());
        furniture.about();
        return lines(things);
    }

    private static String lines(Map<String, String> things) {
        return things.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining("\n"));
    }

    /** Signs somebody in as the door does, but for the password: it takes a while, as it should. */
    private String enter(HttpServletRequest request, HttpServletResponse response) {
        var who = request.getParameter("who");
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new CallerOnlyCredential(who))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(who + ": " + status);
        }
        var begun = sessions.begin(who, new Arrival("A test", "127.0.0.1", null), null);
        request.getSession().setAttribute("masthead.session", begun.sessionId());
        return "in";
    }

    /** Takes what somebody holds, and gives a role in its place, behind everybody's back. */
    private String grants(HttpServletRequest request) {
        var who = request.getParameter("who");
        ground.dismissFromAllDesks(who);
        if (request.getParameter("role") != null) {
            ground.give(who, BuiltInRole.valueOf(request.getParameter("role")), request.getParameter("desk"));
        }
        return "given";
    }

    private String active(HttpServletRequest request) {
        ground.sql(
                "update masthead.person set active = ? where user_name = ?",
                Boolean.valueOf(request.getParameter("active")),
                request.getParameter("who"));
        return "set";
    }
}
