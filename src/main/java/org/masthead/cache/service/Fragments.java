package org.masthead.cache.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Markup that stands on many pages, as their menu. Each is kept under all that it was made of, so none is ever out of date:
 * what has changed is asked for under another key, and what nobody asks for any more makes room.
 */
@ApplicationScoped
public class Fragments {

    /** Menus of many sections, with room for those of before a change. */
    private static final int MOST = 1_000;

    private final Cache<Key, String> markup =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * What a fragment is known by.
     *
     * @param name of the fragment in its template
     * @param of all that it depends on; equal things have the same markup
     */
    public record Key(String name, Object of) {}

    /** The markup of a fragment, when it was made before. */
    public Optional<String> find(Key key) {
        return Optional.ofNullable(markup.getIfPresent(key));
    }

    /** Keeps the markup of a fragment. */
    public void keep(Key key, String made) {
        markup.put(key, made);
    }
}
