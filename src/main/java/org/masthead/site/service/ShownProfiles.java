package org.masthead.site.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.masthead.account.model.PersonEvent;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;

/**
 * Tells that an author says something else of themselves. It can be about a name that is no longer theirs, so it is about all
 * pages of authors.
 */
@ApplicationScoped
public class ShownProfiles {

    private static final Set<String> ACTS = Set.of("person.profile", "person.edit");

    @Inject
    private Event<PartsChanged> changes;

    public void tell(@Observes PersonEvent event) {
        if (ACTS.contains(event.act())) {
            changes.fire(new PartsChanged(Set.of(Part.PROFILES)));
        }
    }
}
