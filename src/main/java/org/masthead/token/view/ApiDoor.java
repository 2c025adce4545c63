package org.masthead.token.view;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.Pace;
import org.masthead.platform.view.Clients;
import org.masthead.platform.view.Problem;
import org.masthead.token.model.OpenReading;
import org.masthead.token.service.CurrentToken;
import org.masthead.token.service.TokenDoor;

/**
 * Stands before everything that programs ask for. A token in the header {@code Authorization} lets in and nothing else does:
 * a session, which browsers send by themselves, counts for nothing here, and none is made; what {@link OpenReading} gives to
 * everybody needs no token. What goes wrong behind it is
 * answered as a {@link Problem}.
 */
public class ApiDoor extends HttpFilter {

    /** Requests by one token a minute. */
    private static final int PER_TOKEN = 300;

    /** Tokens that do not open, from one network a minute. */
    private static final int WRONG_PER_CLIENT = 60;

    private static final Logger LOG = System.getLogger(ApiDoor.class.getName());

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    @Inject
    private transient TokenDoor door;

    @Inject
    private transient CurrentToken current;

    @Inject
    private transient Instance<OpenReading> open;

    @Inject
    private transient Pace pace;

    @Inject
    private transient Clients clients;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isOpen(request)) {
                chain.doFilter(request, new InProblems(response));
                return;
            }
            response.setHeader("Cache-Control", "no-store");
            var secret = secret(request);
            if (secret.isEmpty()) {
                turnAway(response, "Bearer", "token.none");
            } else if (enters(secret.get(), clients.addressOf(request))) {
                chain.doFilter(request, new InProblems(response));
            } else {
                turnAway(response, "Bearer error=\"invalid_token\"", "token.wrong");
            }
        } catch (RuntimeException | ServletException thrown) {
            Problem.find(thrown).orElseGet(() -> unforeseen(thrown)).send(response);
        }
    }

    private boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return open.stream().anyMatch(reading -> reading.isOpen(request.getMethod(), path));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(BEARER::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    /** @throws TooOften when the token asks too often, or the address comes with too many that do not open */
    private boolean enters(String secret, String address) {
        var opens = door.enter(secret, address);
        if (opens) {
            pace.of("API", current.get().id(), PER_TOKEN);
        } else {
            pace.ofClient("wrong token", address, WRONG_PER_CLIENT);
        }
        return opens;
    }

    private static void turnAway(HttpServletResponse response, String challenge, String key) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        Problem.because(HttpServletResponse.SC_UNAUTHORIZED, key).send(response);
    }

    /** What happened is for the log alone. */
    private static Problem unforeseen(Exception thrown) {
        LOG.log(Level.ERROR, "A request of a program failed.", thrown);
        return Problem.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Answers programs where people would see an error page. */
    private static final class InProblems extends HttpServletResponseWrapper {

        InProblems(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            Problem.of(status).send((HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status, String sentence) throws IOException {
            sendError(status);
        }
    }
}
