package org.masthead.taxonomy.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.slugify.Slugify;

/** The part of an address that is made from words. */
public final class Slugs {

    /** Longest slug, in characters. */
    public static final int LENGTH = 100;

    private static final Slugify SLUGIFY =
            Slugify.builder().transliterator(true).build();

    /** Names of authors come again on every page, and what knows all scripts is slow. */
    private static final Cache<String, String> MADE =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private Slugs() {}

    /**
     * Lower-case Latin letters, digits and hyphens for words of any script, cut at a word; {@code "untitled"} where
     * nothing is left.
     */
    public static String of(String words) {
        return MADE.get(words == null ? "" : words, Slugs::make);
    }

    private static String make(String words) {
        var slug = SLUGIFY.slugify(words).replace('_', '-').replaceAll("-{2,}|^-|-$", "-");
        if (slug.length() > LENGTH) {
            var cut = slug.lastIndexOf('-', LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : LENGTH);
        }
        slug = slug.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "untitled" : slug;
    }
}
