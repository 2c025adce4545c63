package org.masthead.site.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveStory;

/** Stories as RSS 2.0 with their full text. */
final class RssFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Settings settings;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private RssFeed(Settings settings) throws XMLStreamException {
        this.settings = settings;
        this.xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /**
     * @param title name of the feed
     * @param page path of the page with the same stories
     * @param self path of the feed
     * @param stories the newest first
     */
    static byte[] write(Settings settings, String title, String page, String self, List<LiveStory> stories) {
        try {
            var feed = new RssFeed(settings);
            feed.channel(title, page, self, stories);
            return feed.out.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void channel(String title, String page, String self, List<LiveStory> stories) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("rss");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("content", CONTENT);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("media", MEDIA);
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element("title", title);
        element("link", url(page));
        element("description", title);
        element("generator", "Masthead");
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", url(self));
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        if (!stories.isEmpty()) {
            element("lastBuildDate", Answer.TIME.format(newest(stories)));
        }
        for (var story : stories) {
            item(story);
        }
        xml.writeEndDocument();
        xml.flush();
    }

    /** When readers got the newest text among these. */
    static Instant newest(List<LiveStory> stories) {
        return stories.stream()
                .map(LiveStory::getPublishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void item(LiveStory story) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", story.getHeadline());
        element("link", url(story.getAddress()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "true");
        text(url(story.getAddress()));
        xml.writeEndElement();
        element("pubDate", Answer.TIME.format(story.getFirstPublishedAt()));
        element("description", story.description());
        for (var name : story.getBylines()) {
            element("dc", DC, "creator", name);
        }
        element("category", story.getSection().getName());
        for (var tag : story.getTags()) {
            element("category", tag.getName());
        }
        element("dc", DC, "language", story.getLanguage());
        if (story.getSource() != null) {
            element("dc", DC, "source", story.getSource());
        }
        lead(story);
        element("content", CONTENT, "encoded", FeedText.of(story, body(story)));
        xml.writeEndElement();
    }

    private String body(LiveStory story) {
        return HtmlRenderer.render(story.document(), hash -> url("/media/" + hash));
    }

    private void lead(LiveStory story) throws XMLStreamException {
        var picture = story.getPicture();
        if (story.isVideo()) {
            video(story, picture);
        } else if (picture != null) {
            media("image");
            xml.writeAttribute("url", url(story.pictureAddress()));
            xml.writeAttribute("type", picture.getType().mediaType());
            xml.writeAttribute("fileSize", String.valueOf(picture.getBytes()));
            size(picture);
            words(story);
            xml.writeEndElement();
        }
    }

    /** A video whose file an agency kept to itself is still played somewhere: on the story's page. */
    private void video(LiveStory story, Picture poster) throws XMLStreamException {
        media("video");
        if (story.getVideoUrl() != null) {
            xml.writeAttribute("url", clean(story.getVideoUrl()));
        }
        if (story.getRunningTime() != null) {
            xml.writeAttribute("duration", String.valueOf(story.getRunningTime().seconds()));
        }
        if (story.getVideoUrl() == null) {
            xml.writeEmptyElement("media", "player", MEDIA);
            xml.writeAttribute("url", url(story.getAddress()));
        }
        if (poster != null) {
            xml.writeEmptyElement("media", "thumbnail", MEDIA);
            xml.writeAttribute("url", url(story.pictureAddress()));
            size(poster);
        }
        words(story);
        xml.writeEndElement();
    }

    private void media(String medium) throws XMLStreamException {
        xml.writeStartElement("media", "content", MEDIA);
        xml.writeAttribute("medium", medium);
    }

    private void size(Picture picture) throws XMLStreamException {
        xml.writeAttribute("width", String.valueOf(picture.getWidth()));
        xml.writeAttribute("height", String.valueOf(picture.getHeight()));
    }

    private void words(LiveStory story) throws XMLStreamException {
        if (story.getCaption() != null) {
            element("media", MEDIA, "description", story.getCaption());
        }
        if (story.getPictureCredit() != null) {
            element("media", MEDIA, "credit", story.getPictureCredit());
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    private void element(String prefix, String namespace, String name, String text) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        text(text);
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    /** Without the few characters that XML cannot hold. */
    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }

    private String url(String path) {
        return settings.baseUrl() + path;
    }
}
