package org.masthead.feed.view;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.FeedFormat;
import org.masthead.site.model.LiveStory;

/** Stories as Atom (RFC 4287) with their full text. */
final class AtomFeed {

    private static final Map<String, String> NAMESPACES = Map.of(
            "", "http://www.w3.org/2005/Atom",
            "dc", "http://purl.org/dc/elements/1.1/",
            "media", MediaRss.NAMESPACE);

    private final Feed feed;
    private final Xml xml;

    private AtomFeed(Feed feed) {
        this.feed = feed;
        xml = new Xml("feed", NAMESPACES, "xml:lang", feed.publisher().language());
    }

    static byte[] write(Feed feed) {
        var atom = new AtomFeed(feed);
        atom.head();
        feed.stories().forEach(atom::entry);
        return atom.xml.bytes();
    }

    private void head() {
        var publisher = feed.publisher();
        xml.element("id", feed.self(FeedFormat.ATOM))
                .element("title", feed.title())
                .element(
                        "updated",
                        feed.updated().truncatedTo(ChronoUnit.SECONDS).toString())
                .empty("link", "rel", "self", "type", FeedFormat.ATOM.mediaType(), "href", feed.self(FeedFormat.ATOM))
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.url(feed.page()));
        publisher.hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub));
        publisher.image().ifPresent(path -> xml.element("logo", feed.url(path)));
        author(publisher.name(), "/");
        xml.element("generator", "Masthead");
    }

    private void entry(LiveStory story) {
        xml.open("entry", "xml:lang", story.getLanguage())
                .element("id", feed.id(story))
                .element("title", story.getHeadline())
                .element("published", story.getFirstPublishedAt().toString())
                .element("updated", story.getPublishedAt().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.url(story.getAddress()));
        Enclosure.of(story, feed.publisher()).forEach(this::enclosure);
        story.getAuthors().forEach(author -> author(author.name(), author.address()));
        var section = story.getSection();
        xml.empty("category", "term", section.getSlug(), "label", section.getName(), "scheme", feed.url("/"));
        for (var tag : story.getTags()) {
            xml.empty("category", "term", tag.getSlug(), "label", tag.getName(), "scheme", feed.url("/tag/"));
        }
        xml.element("dc:source", story.getSource())
                .element("summary", story.description())
                .element("content", FeedText.of(story, feed.body(story)), "type", "html");
        new MediaRss(feed, xml).lead(story);
        xml.close();
    }

    private void author(String name, String path) {
        xml.open("author").element("name", name).element("uri", feed.url(path)).close();
    }

    private void enclosure(Enclosure file) {
        var length = file.bytes() == 0 ? null : String.valueOf(file.bytes());
        xml.empty("link", "rel", "enclosure", "type", file.mediaType(), "length", length, "href", file.url());
    }
}
