package org.masthead.door.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Our account of a session, found by the server's session. */
final class SessionOf {

    /** Name under which the server's session keeps the id of ours. */
    static final String SESSION = "masthead.session";

    private SessionOf() {}

    static Optional<Long> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Long) session.getAttribute(SESSION));
    }
}
