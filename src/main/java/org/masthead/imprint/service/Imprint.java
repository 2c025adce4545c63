package org.masthead.imprint.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.imprint.model.ImprintEvent;
import org.masthead.imprint.model.PageEvent;
import org.masthead.imprint.model.Paper;

/**
 * What the paper says of itself, {@code #{paper}} in pages. It is read once after each change. Who needs it injects this and
 * asks each time; an injected {@link Paper} would be that of the moment when it was injected.
 */
@ApplicationScoped
public class Imprint {

    @Inject
    private PaperKeeping keeping;

    private volatile Paper paper;

    /** The paper as it is now. */
    @Produces
    @Named("paper")
    public Paper paper() {
        var known = paper;
        return known == null ? read() : known;
    }

    /** Whoever forgets waits for whoever reads, so that nothing is kept that was read before a change. */
    private synchronized Paper read() {
        if (paper == null) {
            paper = keeping.paper();
        }
        return paper;
    }

    /** Reads it anew when it is next asked for. */
    public synchronized void forget() {
        paper = null;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImprintEvent event) {
        forget();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageEvent event) {
        forget();
    }
}
