package org.masthead.feed.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masthead.feed.Feeds;
import org.masthead.feed.model.NewsRow;
import org.masthead.feed.model.SitemapFile;
import org.masthead.feed.model.SitemapRow;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.LiveTopic;
import org.masthead.front.model.Topic;
import org.masthead.site.Stories;
import org.masthead.site.model.SectionRow;
import org.w3c.dom.Document;

class SitemapXmlTest {

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final SitemapXml xml = new SitemapXml(Feeds.COURIER);

    @Test
    void theIndexNamesTheFileOfPagesAndThoseOfStories() throws Exception {
        var index = parse(xml.index(List.of(new SitemapFile(1), new SitemapFile(3))));
        assertEquals("sitemapindex", index.getDocumentElement().getLocalName());
        assertEquals(
                List.of(
                        "https://news.example.org/sitemap-pages.xml",
                        "https://news.example.org/sitemap-1.xml",
                        "https://news.example.org/sitemap-3.xml"),
                texts(index, PROTOCOL, "loc"));
    }

    @Test
    void aStoryIsNamedWithTheTimeOfItsText() throws Exception {
        var row = new SitemapRow("/world/2026/11/23/a", Instant.parse("2026-11-23T08:00:00.123Z"));
        var file = parse(xml.stories(List.of(row)));
        assertEquals(List.of("https://news.example.org/world/2026/11/23/a"), texts(file, PROTOCOL, "loc"));
        assertEquals(List.of("2026-11-23T08:00:00Z"), texts(file, PROTOCOL, "lastmod"));
    }

    @Test
    void aFullFileKeepsWithinTheProtocol() {
        var row = new SitemapRow("/" + "a".repeat(60) + "/2026/11/23/" + "b".repeat(100), Stories.PUBLISHED);
        var rows = IntStream.range(0, SitemapFile.SIZE).mapToObj(i -> row).toList();
        assertTrue(xml.stories(rows).length < 50 * 1024 * 1024);
    }

    @Test
    void aStoryStandsInOneFileForGood() {
        assertEquals(new SitemapFile(1), SitemapFile.of(1L));
        assertEquals(new SitemapFile(1), SitemapFile.of(50_000L));
        assertEquals(new SitemapFile(2), SitemapFile.of(50_001L));
        LongStream.of(1, 49_999, 50_000, 50_001, 1_234_567).forEach(id -> {
            var file = SitemapFile.of(id);
            assertTrue(file.first() <= id && id <= file.last());
            assertEquals(SitemapFile.SIZE, file.last() - file.first() + 1);
        });
    }

    @Test
    void newsSayWhoseTheyAreAndInWhichLanguage() throws Exception {
        var row = new NewsRow(1L, "/world/2026/11/23/a", "A < B & C", "pt-BR", Stories.PUBLISHED);
        var news = parse(xml.news(List.of(row)));
        assertEquals(List.of("The Courier"), texts(news, NEWS, "name"));
        assertEquals(List.of("pt"), texts(news, NEWS, "language"));
        assertEquals(List.of("2026-11-23T08:00:00Z"), texts(news, NEWS, "publication_date"));
        assertEquals(List.of("A < B & C"), texts(news, NEWS, "title"));
    }

    @Test
    void chineseIsToldByItsScript() {
        assertEquals("zh-cn", language("zh"));
        assertEquals("zh-tw", language("zh-Hant"));
        assertEquals("zh-tw", language("zh-TW"));
        assertEquals("ar", language("ar"));
    }

    @Test
    void opmlPutsSectionsUnderThoseAboveThemAndTopicsAfterAll() throws Exception {
        var ferries = new LiveTopic("topic/ferries", Arrangement.of(new Topic("Ferries", "", List.of())));
        var opml = parse(Opml.write(
                Feeds.COURIER,
                List.of(new SectionRow("world", "World", null), new SectionRow("asia", "Asia", "world")),
                List.of(ferries)));
        var outlines = opml.getElementsByTagName("outline");
        assertEquals(4, outlines.getLength());
        var topic = (org.w3c.dom.Element) outlines.item(3);
        assertEquals("Ferries", topic.getAttribute("text"));
        assertEquals("https://news.example.org/topic/ferries/rss.xml", topic.getAttribute("xmlUrl"));
        assertEquals("body", topic.getParentNode().getNodeName());
        var asia = (org.w3c.dom.Element) outlines.item(2);
        assertEquals("https://news.example.org/asia/rss.xml", asia.getAttribute("xmlUrl"));
        assertEquals("World", ((org.w3c.dom.Element) asia.getParentNode()).getAttribute("text"));
    }

    private static String language(String tag) {
        return new NewsRow(1L, "/a", "A", tag, Stories.PUBLISHED).newsLanguage();
    }

    private static List<String> texts(Document document, String namespace, String name) {
        var nodes = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static Document parse(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
