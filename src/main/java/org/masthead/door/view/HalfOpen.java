package org.masthead.door.view;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The password was right, or another house knows the person, and something more is asked for. The server's session keeps this for a while and is that of nobody
 * until the second factor is shown.
 *
 * @param first what was shown already, as the audit tells it
 * @param to page to go to then
 * @param again whether the session before had ended
 */
record HalfOpen(Long personId, String userName, String first, String to, boolean again, Instant since)
        implements Serializable {

    private static final String NAME = "masthead.half-open";

    /** How long the door stays half open. */
    static final Duration LASTS = Duration.ofMinutes(5);

    /** Keeps it in a new session, which ends when the time is over. */
    void keep(HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(NAME, this);
        session.setMaxInactiveInterval((int) LASTS.toSeconds());
    }

    static Optional<HalfOpen> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (HalfOpen) session.getAttribute(NAME))
                .filter(half -> half.isOpen(Instant.now()));
    }

    boolean isOpen(Instant now) {
        return now.isBefore(since.plus(LASTS));
    }
}
