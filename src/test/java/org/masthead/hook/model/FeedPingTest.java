package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.LiveChange;
import org.masthead.article.model.Placement;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.LiveTopic;
import org.masthead.front.model.Spot;
import org.masthead.front.model.Topic;

class FeedPingTest {

    private static final String BASE = "https://news.example.org";

    @Test
    void everyFeedOfTheStoryIsNamedOnceInEachForm() {
        var feeds = FeedPing.feeds(LiveChange.shown(1L, null, place("football", "sport")), List.of(), BASE)
                .toList();
        assertEquals(
                List.of(
                        BASE + "/rss.xml",
                        BASE + "/atom.xml",
                        BASE + "/feed.json",
                        BASE + "/football/rss.xml",
                        BASE + "/football/atom.xml",
                        BASE + "/football/feed.json",
                        BASE + "/sport/rss.xml",
                        BASE + "/sport/atom.xml",
                        BASE + "/sport/feed.json",
                        BASE + "/tag/ferry/rss.xml",
                        BASE + "/tag/ferry/atom.xml",
                        BASE + "/tag/ferry/feed.json",
                        BASE + "/author/ana/rss.xml",
                        BASE + "/author/ana/atom.xml",
                        BASE + "/author/ana/feed.json"),
                feeds);
    }

    @Test
    void aStoryThatMovedChangesTheFeedsItLeftToo() {
        var feeds = FeedPing.feeds(LiveChange.shown(1L, place("world"), place("city")), List.of(), BASE)
                .toList();
        assertTrue(feeds.contains(BASE + "/world/rss.xml"), "left");
        assertTrue(feeds.contains(BASE + "/city/rss.xml"), "came");
        assertEquals(feeds.size(), Set.copyOf(feeds).size());
    }

    @Test
    void theFeedOfATopicIsNamedForTheStoriesOfItsTagsAndThoseThatArePinnedThere() {
        var ferries = Arrangement.of(new Topic("Ferries", "", List.of("Ferry")));
        var trains = Arrangement.of(new Topic("Trains", "", List.of("Train"))).pin(1L, Spot.place(0));
        var topics = List.of(new LiveTopic("topic/ferries", ferries), new LiveTopic("topic/trains", trains));
        assertEquals(List.of(BASE + "/topic/ferries/rss.xml"), topicFeeds(2L, topics));
        assertEquals(List.of(BASE + "/topic/ferries/rss.xml", BASE + "/topic/trains/rss.xml"), topicFeeds(1L, topics));
    }

    private static List<String> topicFeeds(Long story, List<LiveTopic> topics) {
        return FeedPing.feeds(LiveChange.takenDown(story, place("world")), topics, BASE)
                .filter(feed -> feed.matches(".*/topic/.*/rss.xml"))
                .toList();
    }

    @Test
    void theFormIsThatOfTheHub() {
        var form = FeedPing.form(LiveChange.takenDown(1L, place("world")), List.of(), BASE);
        assertTrue(form.startsWith("hub.mode=publish&hub.url=https%3A%2F%2Fnews.example.org%2Frss.xml&hub.url="), form);
    }

    private static Placement place(String... sections) {
        return new Placement(
                "/" + sections[0] + "/2026/11/27/ferry",
                new LinkedHashSet<>(List.of(sections)),
                Set.of("ferry"),
                Set.of("ana"));
    }
}
