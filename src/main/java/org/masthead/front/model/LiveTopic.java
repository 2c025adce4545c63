package org.masthead.front.model;

import java.util.Collection;
import java.util.Collections;

/**
 * A topic that readers have.
 *
 * @param front name of its front
 * @param arrangement what readers have of it
 */
public record LiveTopic(String front, Arrangement arrangement) {

    /** What readers know it by. */
    public String name() {
        return arrangement.topic().name();
    }

    /** Path on the public site. */
    public String address() {
        return "/" + front;
    }

    /** Whether a story with some tags, by their slugs, belongs on its page, or is pinned there. */
    public boolean gathers(Long story, Collection<String> tags) {
        return arrangement.stories().contains(story)
                || !Collections.disjoint(arrangement.topic().slugs(), tags);
    }
}
