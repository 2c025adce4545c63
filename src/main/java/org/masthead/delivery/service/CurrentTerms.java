package org.masthead.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.masthead.delivery.model.Terms;

/** The terms that hold now. */
@ApplicationScoped
public class CurrentTerms {

    private volatile Terms terms = Terms.USUAL;

    /** On what terms programs of others may read. */
    public Terms get() {
        return terms;
    }

    /** Lets other terms hold from now on. */
    public void set(Terms newTerms) {
        terms = newTerms;
    }
}
