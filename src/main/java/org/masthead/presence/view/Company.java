package org.masthead.presence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.presence.model.Guest;
import org.masthead.presence.service.GuestLists;

/** Who is in the stories of a list. A page says first which stories it shows; all are looked up at once. */
@Named
@RequestScoped
public class Company {

    @Inject
    private GuestLists lists;

    private final Set<Long> stories = new HashSet<>();
    private List<Guest> guests;

    /** Adds stories that the page is going to show. */
    public void expect(Collection<Long> ids) {
        stories.addAll(ids);
    }

    /** Name of who writes in a story, or null. */
    public String writer(Long story) {
        return names(story, true).stream().findFirst().orElse(null);
    }

    /** Names of those who only read a story. */
    public List<String> readers(Long story) {
        var writers = names(story, true);
        return names(story, false).stream()
                .filter(name -> !writers.contains(name))
                .toList();
    }

    private List<String> names(Long story, boolean writing) {
        if (guests == null) {
            guests = stories.isEmpty() ? List.of() : lists.in(stories);
        }
        return guests.stream()
                .filter(guest -> guest.article().equals(story) && guest.writes() == writing)
                .map(Guest::name)
                .distinct()
                .toList();
    }
}
