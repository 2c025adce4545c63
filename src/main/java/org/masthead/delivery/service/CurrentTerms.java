package org.masthead.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;
import org.masthead.delivery.model.Terms;

/** The terms that hold now. */
@ApplicationScoped
public class CurrentTerms {

    private volatile Terms terms = Terms.USUAL;

    @Inject
    private Event<PartsChanged> changes;

    /** On what terms programs of others may read. */
    public Terms get() {
        return terms;
    }

    /** Lets other terms hold from now on; what was kept for everybody is not given to everybody any more. */
    public void set(Terms newTerms) {
        terms = newTerms;
        changes.fire(new PartsChanged(Set.of(Part.SITE)));
    }
}
