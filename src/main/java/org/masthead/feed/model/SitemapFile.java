package org.masthead.feed.model;

import org.masthead.cache.model.Part;

/**
 * One of the files that together list all live stories. A story stands in the file of its id for good, so no other file
 * changes when one is published or taken down, and none can hold more than the protocol allows.
 *
 * @param number from 1
 */
public record SitemapFile(long number) {

    /** Most addresses that the sitemap protocol allows in a file. */
    public static final int SIZE = 50_000;

    /** The file that a story stands in. */
    public static SitemapFile of(Long storyId) {
        return new SitemapFile((storyId - 1) / SIZE + 1);
    }

    /** Smallest id of a story in it. */
    public long first() {
        return (number - 1) * SIZE + 1;
    }

    /** Largest id of a story in it. */
    public long last() {
        return number * SIZE;
    }

    /** Path of the file. */
    public String address() {
        return "/sitemap-" + number + ".xml";
    }

    /** What changes when a story in it does. */
    public Part part() {
        return new Part("sitemap/" + number);
    }
}
