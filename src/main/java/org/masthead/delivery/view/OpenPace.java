package org.masthead.delivery.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.delivery.service.CurrentTerms;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.Pace;
import org.masthead.platform.view.Clients;

/** How often somebody without a token may have an answer made; what is kept already is given to everybody without counting. */
@ApplicationScoped
class OpenPace {

    /** What counts at {@link Pace}. */
    static final String DOOR = "open reading";

    /** Answers a minute. */
    static final int PER_CLIENT = 1200;

    @Inject
    private CurrentTerms terms;

    @Inject
    private Clients clients;

    @Inject
    private Pace pace;

    /**
     * Counts an answer that is about to be made. Where programs need a token, it has been counted by that.
     *
     * @throws TooOften when there were too many
     */
    void count(HttpServletRequest request) {
        if (terms.get().open()) {
            pace.ofClient(DOOR, clients.addressOf(request), PER_CLIENT);
        }
    }
}
