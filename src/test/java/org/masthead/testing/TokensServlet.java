package org.masthead.testing;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.masthead.account.model.Capability;
import org.masthead.token.service.TokenService;

/**
 * Tokens for tests that stay outside of the server: {@code POST /testing/tokens/make?who=reporter&scopes=ARTICLE_READ,…}
 * answers with the secret, {@code /testing/tokens/revoke?who=reporter} and {@code /testing/tokens/expire} end all,
 * {@code /testing/tokens/dismiss?who=reporter} takes the person's roles, {@code /testing/tokens/stories} counts stories.
 */
@WebServlet("/testing/tokens/*")
public class TokensServlet extends HttpServlet {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private TokenService tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(answer(request));
    }

    private String answer(HttpServletRequest request) {
        var who = request.getParameter("who");
        return switch (request.getPathInfo()) {
            case "/make" -> make(who, request.getParameter("scopes"));
            case "/revoke" -> {
                newsroom.as(who);
                tokens.own().forEach(token -> tokens.revoke(token.id()));
                yield "revoked";
            }
            case "/expire" -> {
                ground.sql("update masthead.api_token set expires_at = made_at");
                yield "expired";
            }
            case "/dismiss" -> {
                ground.dismissFromAllDesks(who);
                yield "dismissed";
            }
            case "/stories" -> String.valueOf(ground.count("article"));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private String make(String who, String scopes) {
        newsroom.as(who);
        var wanted = Arrays.stream(scopes.split(",")).map(Capability::valueOf).collect(toSet());
        return tokens.make("A program of tests", wanted, LocalDate.now().plusDays(30));
    }
}
