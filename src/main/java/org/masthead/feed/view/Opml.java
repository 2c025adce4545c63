package org.masthead.feed.view;

import java.util.List;
import java.util.Map;
import org.masthead.feed.model.FeedFormat;
import org.masthead.feed.model.Publisher;
import org.masthead.front.model.LiveTopic;
import org.masthead.site.model.SectionRow;

/**
 * The feeds of the paper as OPML 2.0, by which a feed reader takes up all of them: sections stand
 * under those above them, topics after all of them.
 */
final class Opml {

    private final Publisher publisher;
    private final List<SectionRow> sections;
    private final List<LiveTopic> topics;
    private final Xml xml = new Xml("opml", Map.of(), "version", "2.0");

    private Opml(Publisher publisher, List<SectionRow> sections, List<LiveTopic> topics) {
        this.publisher = publisher;
        this.sections = sections;
        this.topics = topics;
    }

    static byte[] write(Publisher publisher, List<SectionRow> sections, List<LiveTopic> topics) {
        var opml = new Opml(publisher, sections, topics);
        opml.document();
        return opml.xml.bytes();
    }

    private void document() {
        xml.open("head").element("title", publisher.name()).close().open("body");
        feed(publisher.name(), "/").close();
        under(null);
        topics.forEach(topic -> feed(topic.name(), topic.address()).close());
    }

    private void under(String parent) {
        for (var section : sections) {
            if (parent == null ? section.parent() == null : parent.equals(section.parent())) {
                feed(section.name(), section.address());
                under(section.slug());
                xml.close();
            }
        }
    }

    private Xml feed(String name, String page) {
        return xml.open(
                "outline",
                "type",
                "rss",
                "text",
                name,
                "title",
                name,
                "xmlUrl",
                publisher.url(FeedFormat.RSS.address(page)),
                "htmlUrl",
                publisher.url(page));
    }
}
