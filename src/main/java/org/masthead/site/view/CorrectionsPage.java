package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;

/** What the paper had to put right. */
@Named
@RequestScoped
public class CorrectionsPage {

    @Inject
    private Shown shown;

    public void load() {
        shown.add(Part.SITE);
    }
}
