package org.masthead.taxonomy.model;

import com.github.slugify.Slugify;

/** The part of an address that is made from words. */
public final class Slugs {

    /** Longest slug, in characters. */
    public static final int LENGTH = 100;

    private static final Slugify SLUGIFY =
            Slugify.builder().transliterator(true).build();

    private Slugs() {}

    /**
     * Lower-case Latin letters, digits and hyphens for words of any script, cut at a word; {@code "untitled"} where
     * nothing is left.
     */
    public static String of(String words) {
        var slug = SLUGIFY.slugify(words == null ? "" : words).replace('_', '-').replaceAll("-{2,}|^-|-$", "-");
        if (slug.length() > LENGTH) {
            var cut = slug.lastIndexOf('-', LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : LENGTH);
        }
        slug = slug.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "untitled" : slug;
    }
}
