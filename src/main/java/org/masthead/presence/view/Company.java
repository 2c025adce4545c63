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

    /** Whether anybody is in a story. */
    public boolean inside(Long story) {
        return guests().stream().anyMatch(guest -> guest.article().equals(story));
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

    /** The same in one line. */
    public String readerNames(Long story) {
        return String.join(", ", readers(story));
    }

    private List<Guest> guests() {
        if (guests == null) {
            guests = stories.isEmpty() ? List.of() : lists.in(stories);
        }
        return guests;
    }

    private List<String> names(Long story, boolean writing) {
        return guests().stream()
                .filter(guest -> guest.article().equals(story) && guest.writes() == writing)
                .map(Guest::name)
                .distinct()
                .toList();
    }
}
