package org.masthead.factor.view;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.masthead.factor.model.Challenge;
import org.masthead.platform.model.Refused;

/** Keeps the challenge that a page has given to a passkey in its session: one at a time, for one answer. */
public final class Challenges {

    private static final String NAME = Challenge.class.getName();

    private Challenges() {}

    /** A new challenge, which takes the place of the one before. */
    public static Challenge issue(HttpSession session) {
        var challenge = Challenge.make(Instant.now());
        session.setAttribute(NAME, challenge);
        return challenge;
    }

    /**
     * The challenge, which is gone from then on.
     *
     * @param session may be null
     * @throws Refused when there is none, or it waited for too long
     */
    public static Challenge take(HttpSession session) {
        var challenge = session == null ? null : (Challenge) session.getAttribute(NAME);
        if (challenge != null) {
            session.removeAttribute(NAME);
        }
        return Optional.ofNullable(challenge)
                .filter(kept -> kept.isOpen(Instant.now()))
                .orElseThrow(() -> Refused.because("passkey.late"));
    }
}
