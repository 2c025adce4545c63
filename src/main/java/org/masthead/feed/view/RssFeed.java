package org.masthead.feed.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.FeedFormat;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.taxonomy.model.Tag;

/** Stories as RSS 2.0 with their full text. */
final class RssFeed {

    private static final Map<String, String> NAMESPACES = Map.of(
            "atom", "http://www.w3.org/2005/Atom",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "media", MediaRss.NAMESPACE);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Minutes for which a reader may keep it. */
    private static final String TTL = "15";

    private final Feed feed;
    private final Xml xml = new Xml("rss", NAMESPACES, "version", "2.0");

    private RssFeed(Feed feed) {
        this.feed = feed;
    }

    static byte[] write(Feed feed) {
        var rss = new RssFeed(feed);
        rss.channel();
        return rss.xml.bytes();
    }

    private void channel() {
        var publisher = feed.publisher();
        xml.open("channel").element("title", feed.title()).element("link", feed.url(feed.page()));
        xml.element("description", feed.title())
                .element("language", publisher.language())
                .element("generator", "Masthead")
                .element("ttl", TTL);
        publisher
                .image()
                .ifPresent(path -> xml.open("image")
                        .element("url", feed.url(path))
                        .element("title", feed.title())
                        .element("link", feed.url(feed.page()))
                        .close());
        var self = feed.self(FeedFormat.RSS);
        xml.empty("atom:link", "href", self, "rel", "self", "type", FeedFormat.RSS.mediaType());
        publisher.hub().ifPresent(hub -> xml.empty("atom:link", "href", hub, "rel", "hub"));
        if (!feed.stories().isEmpty()) {
            xml.element("lastBuildDate", time(feed.updated()));
        }
        feed.stories().forEach(this::item);
    }

    private void item(LiveStory story) {
        xml.open("item")
                .element("title", story.getHeadline())
                .element("link", feed.url(story.getAddress()))
                .element("guid", feed.id(story), "isPermaLink", "false")
                .element("pubDate", time(story.getFirstPublishedAt()))
                .element("atom:updated", story.getPublishedAt().toString())
                .element("description", story.description());
        story.getAuthors().stream().map(LiveAuthor::name).forEach(name -> xml.element("dc:creator", name));
        xml.element("category", story.getSection().getName());
        story.getTags().stream().map(Tag::getName).forEach(name -> xml.element("category", name));
        xml.element("dc:language", story.getLanguage()).element("dc:source", story.getSource());
        Enclosure.of(story, feed.publisher()).stream().findFirst().ifPresent(this::enclosure);
        new MediaRss(feed, xml).lead(story);
        xml.element("content:encoded", FeedText.of(story, feed.body(story))).close();
    }

    /** There is one for each story at most. */
    private void enclosure(Enclosure file) {
        xml.empty("enclosure", "url", file.url(), "length", String.valueOf(file.bytes()), "type", file.mediaType());
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }
}
