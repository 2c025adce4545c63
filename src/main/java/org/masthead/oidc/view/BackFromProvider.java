package org.masthead.oidc.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.door.view.Entrance;
import org.masthead.oidc.model.Outgoing;
import org.masthead.oidc.service.OidcClient;
import org.masthead.oidc.service.OidcPeople;
import org.masthead.platform.model.Refused;

/** Lets in whom the provider has sent back. Each going there counts for one coming back. */
@WebServlet(OidcClient.BACK)
public class BackFromProvider extends HttpServlet {

    @Inject
    private transient OidcClient client;

    @Inject
    private transient OidcPeople people;

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var outgoing = take(request).orElseThrow(() -> Refused.because("oidc.late"));
            var claims = client.redeem(outgoing, parameters(request));
            var person = people.admit(claims);
            response.sendRedirect(
                    entrance.openTo(request, response, person, "single sign-on", claims.strong(), outgoing.to()));
        } catch (Refused refused) {
            sendToLogin(response, refused);
        }
    }

    static void sendToLogin(HttpServletResponse response, Refused refused) throws IOException {
        var key = refused.getRefusals().get(0).key();
        response.sendRedirect("/login?notice=" + key.replace('.', '-'));
    }

    private static Optional<Outgoing> take(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> {
            var outgoing = Optional.ofNullable((Outgoing) session.getAttribute(GoToProvider.OUTGOING));
            session.removeAttribute(GoToProvider.OUTGOING);
            return outgoing.filter(one -> one.isOpen(Instant.now()));
        });
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }
}
