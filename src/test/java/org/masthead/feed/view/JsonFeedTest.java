package org.masthead.feed.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.feed.Feeds;
import org.masthead.feed.model.Feed;
import org.masthead.site.Stories;

/** JSON Feed against the rules of its version 1.1. */
class JsonFeedTest {

    private static final Set<String> OF_FEEDS = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");

    private static final Set<String> OF_ITEMS = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    @Test
    void theFeedNamesItselfItsPageAndItsHub() {
        var feed = read(Feeds.of(Stories.full()));
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals("World · The Courier", feed.getString("title"));
        assertEquals("https://news.example.org/world", feed.getString("home_page_url"));
        assertEquals("https://news.example.org/world/feed.json", feed.getString("feed_url"));
        var hub = feed.getJsonArray("hubs").getJsonObject(0);
        assertEquals("WebSub https://hub.example.org/", hub.getString("type") + " " + hub.getString("url"));
    }

    @Test
    void everyFactOfAStoryIsThere() {
        var item = item(Stories.full());
        assertEquals("tag:news.example.org,2026-11-23:story/1", item.getString("id"));
        assertEquals("Assad and Putin meet", item.getString("title"));
        assertEquals("A meeting by the sea.", item.getString("summary"));
        assertEquals("2026-11-23T08:00:00Z", item.getString("date_published"));
        assertEquals("2026-11-23T09:00:00Z", item.getString("date_modified"));
        assertEquals("Tomas Lind", item.getJsonArray("authors").getJsonObject(1).getString("name"));
        assertEquals(
                "[\"World\",\"Syria\",\"Russia\"]", item.getJsonArray("tags").toString());
        var files = item.getJsonArray("attachments");
        assertEquals("video/mp4", files.getJsonObject(0).getString("mime_type"));
        assertEquals(36, files.getJsonObject(0).getInt("duration_in_seconds"));
        assertEquals(5000, files.getJsonObject(1).getInt("size_in_bytes"));
        assertTrue(item.getString("content_html").contains("<p>Second paragraph.</p>"));
    }

    @Test
    void nothingIsSaidThatTheStandardDoesNotKnow() {
        for (var feed : List.of(read(Feeds.of(Stories.full())), read(Feeds.ofAgencies()))) {
            assertTrue(OF_FEEDS.containsAll(feed.keySet()), feed.keySet().toString());
            for (var value : feed.getJsonArray("items")) {
                check(value.asJsonObject());
            }
        }
    }

    private static void check(JsonObject item) {
        assertTrue(OF_ITEMS.containsAll(item.keySet()), item.keySet().toString());
        assertFalse(item.getString("id").isBlank());
        assertTrue(URI.create(item.getString("url")).isAbsolute());
        assertTrue(Instant.parse(item.getString("date_published")).isBefore(Instant.parse("2100-01-01T00:00:00Z")));
        assertFalse(item.containsValue(JsonValue.NULL));
        for (var file : item.getJsonArray("attachments")) {
            assertTrue(file.asJsonObject().keySet().containsAll(Set.of("url", "mime_type")));
        }
    }

    private static JsonObject item(Stories story) {
        return read(Feeds.of(story)).getJsonArray("items").getJsonObject(0);
    }

    private static JsonObject read(Feed feed) {
        try (var reader = Json.createReader(new ByteArrayInputStream(JsonFeed.write(feed)))) {
            return reader.readObject();
        }
    }
}
