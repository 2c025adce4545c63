package org.masthead.feed.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.feed.Feeds;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.Publisher;
import org.masthead.site.Stories;
import org.xml.sax.InputSource;

/** What a feed reader of others (ROME) makes of our RSS. */
class RssFeedTest {

    @Test
    void theChannelNamesItselfItsPageAndItsHub() throws Exception {
        var channel = read(Feeds.of(Stories.full()));
        assertEquals("rss_2.0", channel.getFeedType());
        assertEquals("World · The Courier", channel.getTitle());
        assertEquals("https://news.example.org/world", channel.getLink());
        assertEquals("en", channel.getLanguage());
        assertEquals(15, channel.getTtl());
        assertEquals(
                "https://news.example.org/media/logo.png", channel.getImage().getUrl());
        assertEquals(
                Stories.PUBLISHED.plusSeconds(3600), channel.getLastBuildDate().toInstant());
        var links = ((AtomLinkModule) channel.getModule(AtomLinkModule.URI))
                .getLinks().stream()
                        .map(link -> link.getRel() + " " + link.getHref())
                        .toList();
        assertEquals(List.of("self https://news.example.org/world/rss.xml", "hub https://hub.example.org/"), links);
    }

    @Test
    void everyFactOfAStoryIsThere() throws Exception {
        var item = item(Stories.full());
        assertEquals("Assad and Putin meet", item.getTitle());
        assertEquals("https://news.example.org/world/2026/11/23/assad-and-putin", item.getLink());
        assertEquals("tag:news.example.org,2026-11-23:story/1", item.getGuid().getValue());
        assertFalse(item.getGuid().isPermaLink());
        assertEquals(Stories.PUBLISHED, item.getPubDate().toInstant());
        assertEquals("A meeting by the sea.", item.getDescription().getValue());
        assertEquals(
                List.of("World", "Syria", "Russia"),
                item.getCategories().stream()
                        .map(category -> category.getValue())
                        .toList());
        var dc = (DCModule) item.getModule(DCModule.URI);
        assertEquals(List.of("Ana Prado", "Tomas Lind"), dc.getCreators());
        assertEquals("CGTN", dc.getSource());
        assertEquals("en", dc.getLanguage());
        var content = item.getContent().getValue();
        for (var fact : List.of(
                "A meeting by the sea.", "SOCHI", "<p>First paragraph.</p>", "(With input from agencies)", "CGTN")) {
            assertTrue(content.contains(fact), fact);
        }
    }

    @Test
    void aVideoHasItsAddressLengthAndPosterAndIsTheEnclosure() throws Exception {
        var item = item(Stories.full());
        var video = media(item).getMediaContents()[0];
        assertEquals(
                "https://video.example.org/a.mp4?x=1&y=2", video.getReference().toString());
        assertEquals(36, video.getDuration());
        assertEquals("video/mp4", video.getType());
        assertEquals(
                "https://news.example.org/media/" + "ab".repeat(32) + ".jpg",
                video.getMetadata().getThumbnail()[0].getUrl().toString());
        assertEquals(
                "https://video.example.org/a.mp4?x=1&y=2",
                item.getEnclosures().get(0).getUrl());
        assertEquals(1, item.getEnclosures().size());
    }

    @Test
    void aVideoWithoutAddressIsPlayedOnTheStorysPage() throws Exception {
        var item = item(Stories.bare().with("duration", 36));
        var video = media(item).getMediaContents()[0];
        assertEquals(36, video.getDuration());
        assertTrue(video.getPlayer().getUrl().toString().endsWith("/assad-and-putin"));
        assertEquals(List.of(), item.getEnclosures());
    }

    @Test
    void aPictureHasItsTypeItsSizeAndItsWords() throws Exception {
        var item = item(Stories.full().with("videoUrl", null).with("duration", null));
        var picture = media(item).getMediaContents()[0];
        assertEquals("image/jpeg", picture.getType());
        assertEquals(1200, picture.getWidth());
        assertEquals(5000, picture.getFileSize());
        assertEquals("Two men shake hands", picture.getMetadata().getTitle());
        assertEquals("The meeting.", picture.getMetadata().getDescription());
        assertEquals("Kofi Mensah", picture.getMetadata().getCredits()[0].getName());
        assertEquals(5000, item.getEnclosures().get(0).getLength());
    }

    @Test
    void linksOfThisSiteWorkElsewhereToo() throws Exception {
        var body = """
                {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"href=\\"/no\\" ","marks":[]},\
                {"type":"text","text":"yes","marks":[{"type":"link","attrs":{"href":"/world"}}]},\
                {"type":"text","text":"out","marks":[{"type":"link","attrs":{"href":"https://else.example.org/"}}]}]}]}""";
        var content = item(Stories.bare().with("body", body)).getContent().getValue();
        assertTrue(content.contains("<a href=\"https://news.example.org/world\">yes</a>"), content);
        assertTrue(content.contains("<a href=\"https://else.example.org/\""), content);
        assertFalse(content.contains("news.example.org/no"), content);
    }

    @Test
    void theStoriesOfAgenciesComeThroughWhole() throws Exception {
        var feed = Feeds.ofAgencies();
        var items = read(feed).getItems();
        assertEquals(feed.stories().size(), items.size());
        for (var i = 0; i < items.size(); i++) {
            var story = feed.stories().get(i);
            assertEquals(story.getHeadline(), items.get(i).getTitle());
            for (var paragraph : feed.body(story).split("(?<=</p>)")) {
                assertTrue(items.get(i).getContent().getValue().contains(paragraph), paragraph);
            }
        }
    }

    @Test
    void marksAndCharactersThatXmlCannotHoldDoNoHarm() throws Exception {
        var item = item(Stories.bare().with("headline", "A < B & \u0001\uD83D\uDE8B ]]> \uD800 end"));
        assertEquals("A < B & \uD83D\uDE8B ]]>  end", item.getTitle());
    }

    @Test
    void anEmptyFeedIsStillAFeed() throws Exception {
        var empty = new Feed(Publisher.of(Stories.settings(), Stories.paper()), "Empty", "/", List.of());
        assertEquals(0, read(empty).getItems().size());
    }

    @Test
    void theSameStoriesMakeTheSameBytes() {
        assertArrayEquals(RssFeed.write(Feeds.of(Stories.full())), RssFeed.write(Feeds.of(Stories.full())));
        assertFalse(Arrays.equals(RssFeed.write(Feeds.of(Stories.full())), RssFeed.write(Feeds.of(Stories.bare()))));
    }

    private static MediaEntryModule media(Item item) {
        return (MediaEntryModule) item.getModule(MediaModule.URI);
    }

    private static Item item(Stories story) throws Exception {
        return read(Feeds.of(story)).getItems().get(0);
    }

    private static Channel read(Feed feed) throws Exception {
        var bytes = RssFeed.write(feed);
        return (Channel) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
    }
}
