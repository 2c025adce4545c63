package org.masthead.feed.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.feed.Feeds;
import org.masthead.feed.model.Publisher;
import org.masthead.site.Stories;
import org.xml.sax.InputSource;

/** What a feed reader of others (ROME) makes of our Atom; and what RFC 4287 asks for besides. */
class AtomFeedTest {

    @Test
    void theFeedNamesItselfItsPageAndItsHub() throws Exception {
        var feed = read(Feeds.of(Stories.full()));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("World · The Courier", feed.getTitle());
        assertEquals("https://news.example.org/world/atom.xml", feed.getId());
        assertEquals(Stories.PUBLISHED.plusSeconds(3600), feed.getUpdated().toInstant());
        assertEquals("The Courier", feed.getAuthors().get(0).getName());
        assertEquals("https://news.example.org/media/logo.png", feed.getLogo());
        assertEquals(List.of("https://news.example.org/world"), hrefs(feed.getAlternateLinks(), "alternate"));
        assertEquals(List.of("https://news.example.org/world/atom.xml"), hrefs(feed.getOtherLinks(), "self"));
        assertEquals(List.of("https://hub.example.org/"), hrefs(feed.getOtherLinks(), "hub"));
    }

    @Test
    void everyFactOfAStoryIsThere() throws Exception {
        var entry = entry(Stories.full());
        assertEquals("tag:news.example.org,2026-11-23:story/1", entry.getId());
        assertEquals("Assad and Putin meet", entry.getTitle());
        assertEquals(Stories.PUBLISHED, entry.getPublished().toInstant());
        assertEquals(Stories.PUBLISHED.plusSeconds(3600), entry.getUpdated().toInstant());
        assertEquals("A meeting by the sea.", entry.getSummary().getValue());
        assertEquals("html", entry.getContents().get(0).getType());
        assertTrue(entry.getContents().get(0).getValue().contains("<p>First paragraph.</p>"));
        assertEquals(
                List.of(
                        "Ana Prado https://news.example.org/author/ana-prado",
                        "Tomas Lind https://news.example.org/author/tomas-lind"),
                entry.getAuthors().stream()
                        .map(author -> author.getName() + " " + author.getUri())
                        .toList());
        assertEquals(
                List.of("world World", "syria Syria", "russia Russia"),
                entry.getCategories().stream()
                        .map(category -> category.getTerm() + " " + category.getLabel())
                        .toList());
        assertEquals(
                List.of(
                        "https://video.example.org/a.mp4?x=1&y=2",
                        "https://news.example.org/media/" + "ab".repeat(32) + ".jpg"),
                hrefs(entry.getOtherLinks(), "enclosure"));
        var media = (MediaEntryModule) entry.getModule(MediaModule.URI);
        assertEquals(36, media.getMediaContents()[0].getDuration());
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have. */
    @Test
    void whatAtomAsksForIsThereForTheBarestOfStories() throws Exception {
        var feed = read(Feeds.of(Stories.bare()));
        for (var known : new Object[] {
            feed.getId(), feed.getTitle(), feed.getUpdated(), feed.getAuthors().get(0)
        }) {
            assertTrue(known != null);
        }
        var entry = feed.getEntries().get(0);
        for (var known : new Object[] {entry.getId(), entry.getTitle(), entry.getUpdated()}) {
            assertTrue(known != null);
        }
        assertEquals(1, entry.getAlternateLinks().size());
        assertEquals(1, entry.getContents().size());
    }

    @Test
    void theStoriesOfAgenciesComeThroughWhole() throws Exception {
        var feed = Feeds.ofAgencies();
        var entries = read(feed).getEntries();
        assertEquals(feed.stories().size(), entries.size());
        for (var i = 0; i < entries.size(); i++) {
            var story = feed.stories().get(i);
            assertEquals(story.getHeadline(), entries.get(i).getTitle());
            assertTrue(entries.get(i).getContents().get(0).getValue().contains(feed.body(story)));
        }
    }

    @Test
    void anEmptyFeedIsStillAFeed() throws Exception {
        var empty = new org.masthead.feed.model.Feed(
                Publisher.of(Stories.settings(), Stories.paper()), "Empty", "/", List.of());
        assertEquals(0, read(empty).getEntries().size());
    }

    private static List<String> hrefs(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> rel.equals(link.getRel()))
                .map(Link::getHref)
                .toList();
    }

    private static Entry entry(Stories story) throws Exception {
        return read(Feeds.of(story)).getEntries().get(0);
    }

    private static Feed read(org.masthead.feed.model.Feed feed) throws Exception {
        var bytes = AtomFeed.write(feed);
        return (Feed) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
    }
}
