package org.masthead.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.article.model.Genre;
import org.masthead.delivery.Schemas;
import org.masthead.feed.Feeds;
import org.masthead.site.Stories;
import org.masthead.site.model.LiveStory;

class NinjsTest {

    /** The IPTC's schema, where it is at hand beside the project. */
    private static final Path SCHEMA = Path.of(System.getProperty("masthead.ninjs", "../shared/ninjs-schema_3.1.json"));

    /** All that ninjs 3.1 knows of a news object that is no event and no plan. */
    private static final Set<String> KNOWN = Set.of(
            "uri",
            "type",
            "representationType",
            "profile",
            "version",
            "firstCreated",
            "versionCreated",
            "contentCreated",
            "embargoedUntil",
            "pubStatus",
            "urgency",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "edNote",
            "language",
            "descriptions",
            "bodies",
            "headlines",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "objects",
            "infoSources",
            "title",
            "by",
            "slugline",
            "located",
            "renditions",
            "associations",
            "altIds",
            "trustIndicators",
            "standard",
            "genres",
            "expires",
            "rightsInfo",
            "digitalSourceType");

    @Test
    void everyFactOfAStoryIsThere() {
        var item = of(Stories.full().with("genre", Genre.ANALYSIS).with("publications", 2));
        assertEquals("https://news.example.org/api/v1/articles/1", item.getString("uri"));
        assertEquals("text", item.getString("type"));
        assertEquals("usable", item.getString("pubStatus"));
        assertEquals("2", item.getString("version"));
        assertEquals("2026-11-23T08:00:00Z", item.getString("firstCreated"));
        assertEquals("2026-11-23T09:00:00Z", item.getString("versionCreated"));
        assertEquals("Ana Prado, Tomas Lind", item.getString("by"));
        assertEquals("SOCHI", item.getString("located"));
        assertEquals("Diplomacy", value(item, "headlines", 1, "value"));
        assertEquals("A meeting by the sea.", value(item, "descriptions", 0, "value"));
        assertEquals("First paragraph.\nSecond paragraph.", value(item, "bodies", 1, "value"));
        assertEquals("https://news.example.org/author/tomas-lind", value(item, "people", 1, "uri"));
        assertEquals(List.of("World", "Syria", "Russia"), names(item, "subjects"));
        assertEquals(List.of("The Courier", "CGTN", "(With input from agencies)"), names(item, "infoSources"));
        assertEquals("http://cv.iptc.org/newscodes/genre/Analysis", value(item, "genres", 0, "uri"));
    }

    @Test
    void theLeadIsAssociatedWithItsFilesAndItsWords() {
        var item = of(Stories.full());
        assertEquals(List.of("picture", "video"), names(item, "associations"));
        var picture = item.getJsonArray("associations").getJsonObject(0);
        assertEquals("Kofi Mensah", picture.getString("by"));
        assertEquals("Two men shake hands", value(picture, "descriptions", 0, "value"));
        assertEquals(1200, picture.getJsonArray("renditions").getJsonObject(0).getInt("width"));
        var video = item.getJsonArray("associations")
                .getJsonObject(1)
                .getJsonArray("renditions")
                .getJsonObject(0);
        assertEquals("https://video.example.org/a.mp4?x=1&y=2", video.getString("href"));
        assertEquals(36, video.getInt("duration"));
    }

    @Test
    void nothingIsSaidThatNinjsDoesNotKnow() {
        for (var story : stories()) {
            var item = new Ninjs(Feeds.COURIER).of(story);
            assertTrue(KNOWN.containsAll(item.keySet()), item.keySet().toString());
            for (var one : item.getJsonArray("associations")) {
                var known = one.asJsonObject().keySet().stream()
                        .filter(name -> !Set.of("name", "rel").contains(name))
                        .toList();
                assertTrue(KNOWN.containsAll(known), known.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGenreHasANameOfTheIptc(Genre genre) {
        assertEquals(
                1,
                of(Stories.bare().with("genre", genre)).getJsonArray("genres").size());
    }

    @Test
    void theSchemaOfTheIptcHasNothingAgainstIt() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "the schema of ninjs 3.1 is not at hand");
        var schema = Files.readString(SCHEMA);
        for (var story : stories()) {
            Schemas.assertFits(schema, new Ninjs(Feeds.COURIER).of(story).toString());
        }
        var wrong = of(Stories.full()).toString().replace("\"usable\"", "\"ready\"");
        assertNotEquals(List.of(), Schemas.faults(schema, wrong));
    }

    private static List<LiveStory> stories() {
        var stories = new ArrayList<>(Stories.ofAgencies());
        stories.add(Stories.bare().story());
        stories.add(Stories.full().with("genre", Genre.OPINION).story());
        stories.add(Stories.bare().with("duration", 36).story());
        return stories;
    }

    private static JsonObject of(Stories story) {
        return new Ninjs(Feeds.COURIER).of(story.story());
    }

    private static String value(JsonObject item, String list, int index, String name) {
        return item.getJsonArray(list).getJsonObject(index).getString(name);
    }

    private static List<String> names(JsonObject item, String list) {
        return item.getJsonArray(list).stream()
                .map(one -> one.asJsonObject().getString("name"))
                .toList();
    }
}
