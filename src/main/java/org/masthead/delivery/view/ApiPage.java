package org.masthead.delivery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;

/** The page to try the API; its script reads what there is to try from {@code /openapi}. */
@Named
@RequestScoped
public class ApiPage {

    @Inject
    private Shown shown;

    public void load() {
        shown.add(Part.SITE);
    }
}
