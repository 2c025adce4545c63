package org.masthead.feed.model;

import java.time.Instant;

/**
 * A story's line in a sitemap.
 *
 * @param address path on the public site
 * @param publishedAt when readers got the text they see now
 */
public record SitemapRow(String address, Instant publishedAt) {}
