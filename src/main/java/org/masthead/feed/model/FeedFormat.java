package org.masthead.feed.model;

/** The formats that every feed can be had in. */
public enum FeedFormat {
    RSS("rss.xml", "application/rss+xml"),
    ATOM("atom.xml", "application/atom+xml"),
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String mediaType;

    FeedFormat(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** The format of the feed at a path. */
    public static FeedFormat of(String path) {
        for (var format : values()) {
            if (path.endsWith("/" + format.file)) {
                return format;
            }
        }
        throw new IllegalArgumentException(path);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Path of the feed with the stories of a page. */
    public String address(String page) {
        return (page.equals("/") ? "" : page) + "/" + file;
    }
}
