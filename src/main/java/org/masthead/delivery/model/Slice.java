package org.masthead.delivery.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.masthead.search.model.Place;
import org.masthead.site.model.LiveStory;

/**
 * A piece of a list of live stories, the newest first.
 *
 * @param next where the list goes on; nothing at its end
 */
public record Slice(List<LiveStory> stories, Optional<Cursor> next) {

    /** Makes a piece of up to one story more than was asked for, which tells whether there are more. */
    public static Slice of(List<LiveStory> found, int limit) {
        var stories = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        var more = found.size() > limit;
        return new Slice(stories, more ? Optional.of(Cursor.behind(stories.get(limit - 1))) : Optional.empty());
    }

    /**
     * Makes a piece of stories that a search found the places of.
     *
     * @param places up to one more than was asked for, which tells whether there are more
     * @param live those of them that are live
     */
    public static Slice of(List<Place> places, Map<Long, LiveStory> live, int limit) {
        var shown = places.subList(0, Math.min(limit, places.size()));
        var stories = shown.stream()
                .map(place -> live.get(place.storyId()))
                .filter(Objects::nonNull)
                .toList();
        var more = places.size() > limit;
        return new Slice(stories, more ? Optional.of(Cursor.at(places.get(limit - 1))) : Optional.empty());
    }
}
