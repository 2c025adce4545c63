package org.masthead.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.feed.model.Publisher;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;

/** Whose feeds and files they are, as the paper is named now. */
@ApplicationScoped
public class CurrentPublisher {

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    /** The publisher; to be asked for each time. */
    public Publisher get() {
        return Publisher.of(settings, imprint.paper());
    }
}
