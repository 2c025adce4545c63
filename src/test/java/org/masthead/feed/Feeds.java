package org.masthead.feed;

import java.util.List;
import java.util.Optional;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.Publisher;
import org.masthead.site.Stories;
import org.masthead.site.model.LiveStory;

/** Feeds of stories without a database. */
public final class Feeds {

    /** A paper that has all that a feed can name. */
    public static final Publisher COURIER = new Publisher(
            "The Courier",
            "https://news.example.org",
            "en",
            Optional.of("/media/logo.png"),
            Optional.of("https://hub.example.org/"));

    private Feeds() {}

    /** The feed of the section “World”. */
    public static Feed of(List<LiveStory> stories) {
        return new Feed(COURIER, "World · The Courier", "/world", stories);
    }

    public static Feed of(Stories story) {
        return of(List.of(story.story()));
    }

    /** All stories there are to try. */
    public static Feed ofAgencies() {
        return of(Stories.ofAgencies());
    }
}
