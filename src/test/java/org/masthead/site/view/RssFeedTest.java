package org.masthead.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masthead.site.Stories;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RssFeedTest {

    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Test
    void theChannelNamesItselfAndItsPage() throws Exception {
        var channel = read(Stories.full());
        assertEquals("World · The Courier", text(channel, "*", "title"));
        assertEquals("https://news.example.org/world", text(channel, "*", "link"));
        var self = element(channel, "http://www.w3.org/2005/Atom", "link");
        assertEquals("self", self.getAttribute("rel"));
        assertEquals("https://news.example.org/world/rss.xml", self.getAttribute("href"));
        assertEquals("Mon, 23 Nov 2026 09:00:00 GMT", text(channel, "*", "lastBuildDate"));
    }

    @Test
    void everyFactOfAStoryIsThere() throws Exception {
        var feed = read(Stories.full());
        var item = (Element) feed.getElementsByTagName("item").item(0);
        assertEquals("https://news.example.org/world/2026/11/23/assad-and-putin", text(item, "*", "guid"));
        assertEquals("Mon, 23 Nov 2026 08:00:00 GMT", text(item, "*", "pubDate"));
        assertEquals("Ana Prado", text(item, DC, "creator"));
        assertEquals("CGTN", text(item, DC, "source"));
        assertEquals(3, item.getElementsByTagName("category").getLength());
        var content = text(item, "http://purl.org/rss/1.0/modules/content/", "encoded");
        for (var fact : List.of(
                "A meeting by the sea.", "SOCHI", "<p>First paragraph.</p>", "(With input from agencies)", "CGTN")) {
            assertTrue(content.contains(fact), fact);
        }
    }

    @Test
    void aVideoHasItsAddressLengthAndPoster() throws Exception {
        var feed = read(Stories.full());
        var video = element(feed, MEDIA, "content");
        assertEquals("https://video.example.org/a.mp4?x=1&y=2", video.getAttribute("url"));
        assertEquals("36", video.getAttribute("duration"));
        assertNotNull(element(feed, MEDIA, "thumbnail"));
    }

    @Test
    void aVideoWithoutAddressIsPlayedOnTheStorysPage() throws Exception {
        var feed = read(Stories.bare().with("duration", 36));
        assertEquals("36", element(feed, MEDIA, "content").getAttribute("duration"));
        assertTrue(element(feed, MEDIA, "player").getAttribute("url").endsWith("/assad-and-putin"));
    }

    @Test
    void aPictureHasItsTypeAndSize() throws Exception {
        var picture = element(read(Stories.full().with("videoUrl", null).with("duration", null)), MEDIA, "content");
        assertEquals("image/jpeg", picture.getAttribute("type"));
        assertEquals("1200", picture.getAttribute("width"));
    }

    @Test
    void marksAndCharactersThatXmlCannotHoldDoNoHarm() throws Exception {
        var feed = read(Stories.bare().with("headline", "A < B & \u0001\uD83D\uDE8B ]]> \uD800 end"));
        var item = (Element) feed.getElementsByTagName("item").item(0);
        assertEquals("A < B & \uD83D\uDE8B ]]>  end", text(item, "*", "title"));
    }

    @Test
    void anEmptyFeedIsStillAFeed() throws Exception {
        var bytes = RssFeed.write(Stories.settings(), "Empty", "/", "/rss.xml", List.of());
        assertEquals(0, parse(bytes).getElementsByTagName("item").getLength());
    }

    @Test
    void theSameStoriesMakeTheSameBytes() {
        assertTrue(Arrays.equals(bytes(Stories.full()), bytes(Stories.full())));
        assertFalse(Arrays.equals(bytes(Stories.full()), bytes(Stories.bare())));
    }

    private static Document read(Stories story) throws Exception {
        return parse(bytes(story));
    }

    private static byte[] bytes(Stories story) {
        return RssFeed.write(
                Stories.settings(), "World · The Courier", "/world", "/world/rss.xml", List.of(story.story()));
    }

    private static Document parse(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Element element(Document parent, String namespace, String name) {
        return (Element) parent.getElementsByTagNameNS(namespace, name).item(0);
    }

    private static String text(Document parent, String namespace, String name) {
        return text(parent.getDocumentElement(), namespace, name);
    }

    private static String text(Element parent, String namespace, String name) {
        return parent.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
    }
}
