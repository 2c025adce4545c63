package org.masthead.cache.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.cache.model.Part;

/** What the answer to this request shows. Only what says so is kept, so nothing private ever is. */
@RequestScoped
public class Shown {

    private final Set<Part> parts = new HashSet<>();
    private boolean once;

    /** Says that the answer shows something. */
    public void add(Part... more) {
        parts.addAll(List.of(more));
    }

    /** Says that the answer shows stories. */
    public void stories(Collection<Long> ids) {
        ids.forEach(id -> parts.add(Part.story(id)));
    }

    /** Says that the answer is for this request alone, whatever it shows. */
    public void once() {
        once = true;
    }

    /** All that the answer shows so far. */
    public Set<Part> parts() {
        return once ? Set.of() : Set.copyOf(parts);
    }
}
