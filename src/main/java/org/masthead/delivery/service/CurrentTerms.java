package org.masthead.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.delivery.model.Terms;
import org.masthead.imprint.service.Imprint;

/** The terms that the paper has set. */
@ApplicationScoped
public class CurrentTerms {

    @Inject
    private Imprint imprint;

    /** On what terms programs of others may read. */
    public Terms get() {
        var api = imprint.paper().api();
        return new Terms(!api.tokenNeeded(), api.origins());
    }
}
