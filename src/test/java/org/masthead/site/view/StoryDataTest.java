package org.masthead.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.masthead.site.Stories;

class StoryDataTest {

    @Test
    void everyFactOfAStoryIsThere() {
        var data = article(Stories.full());
        assertEquals("NewsArticle", data.getString("@type"));
        assertEquals("Assad and Putin meet", data.getString("headline"));
        assertEquals("Diplomacy", data.getString("alternativeHeadline"));
        assertEquals("SOCHI", data.getString("dateline"));
        assertEquals("(With input from agencies)", data.getString("creditText"));
        assertEquals("CGTN", data.getJsonObject("sourceOrganization").getString("name"));
        assertEquals("Tomas Lind", data.getJsonArray("author").getJsonObject(1).getString("name"));
        assertEquals("Russia", data.getJsonArray("keywords").getString(1));
        assertEquals("First paragraph.\nSecond paragraph.", data.getString("articleBody"));
        assertEquals("https://news.example.org/world/2026/11/23/assad-and-putin", data.getString("url"));
        assertEquals("2026-11-23T09:00Z", data.getString("dateModified"));
    }

    @Test
    void aVideoHasItsLengthItsPosterAndItsAddress() {
        var video = article(Stories.full()).getJsonObject("video");
        assertEquals("VideoObject", video.getString("@type"));
        assertEquals("PT36S", video.getString("duration"));
        assertEquals("https://video.example.org/a.mp4?x=1&y=2", video.getString("contentUrl"));
        assertTrue(video.getString("thumbnailUrl").endsWith(".jpg"));
    }

    @Test
    void aLengthAloneStillMakesAVideo() {
        var video = article(Stories.bare().with("duration", 36)).getJsonObject("video");
        assertEquals("PT36S", video.getString("duration"));
        assertFalse(video.containsKey("contentUrl"));
    }

    @Test
    void aStoryWithoutBylineIsByItsSource() {
        var author = article(Stories.bare().with("source", "CGTN"))
                .getJsonArray("author")
                .getJsonObject(0);
        assertEquals("Organization", author.getString("@type"));
        assertEquals("CGTN", author.getString("name"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var data = article(Stories.bare());
        for (var name : new String[] {"image", "video", "keywords", "creditText", "dateline", "alternativeHeadline"}) {
            assertFalse(data.containsKey(name), name);
        }
    }

    @Test
    void noTextCanEndTheScriptElement() {
        var headline = "</script><script>alert(1)</script><!-- & ]]>";
        var text = new StoryData(Stories.settings())
                .article(Stories.bare().with("headline", headline).story());
        assertFalse(text.matches("(?s).*[<>&].*"));
        assertEquals(headline, read(text).getString("headline"));
    }

    @Test
    void theWayLeadsFromTheFrontOverTheSection() {
        var way = read(new StoryData(Stories.settings())
                        .breadcrumb(Stories.bare().story()))
                .getJsonArray("itemListElement");
        assertEquals(3, way.size());
        assertEquals("https://news.example.org/world", way.getJsonObject(1).getString("item"));
    }

    private static JsonObject article(Stories story) {
        return read(new StoryData(Stories.settings()).article(story.story()));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
