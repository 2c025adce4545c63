package org.masthead.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.Desk;
import org.masthead.site.Stories;
import org.masthead.taxonomy.model.Section;

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
        assertFalse(data.containsKey("articleBody"), "the page has the text once");
        assertEquals("https://news.example.org/world/2026/11/23/assad-and-putin", data.getString("url"));
        assertEquals("2026-11-23T09:00Z", data.getString("dateModified"));
    }

    /** What Google's page on Article lists: it requires nothing and recommends these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/author",
                "/author/0/name",
                "/author/0/url",
                "/author/0/@type",
                "/author/1/name",
                "/author/1/url",
                "/dateModified",
                "/datePublished",
                "/headline",
                "/image/0/url"
            })
    void whatGoogleListsForAnArticleIsThere(String pointer) {
        assertTrue(Json.createPointer(pointer).containsValue(article(Stories.full())));
        var bare = Stories.bare().with("bylines", List.of("Ana Prado", "Tomas Lind"));
        assertTrue(Json.createPointer(pointer).containsValue(article(bare)), "also of a story with nothing else");
    }

    /**
     * What Google's page on VideoObject requires (name, thumbnailUrl, uploadDate) and recommends. Of the rest, expires is for
     * videos that end, hasPart for chapters, publication for what is live, ineligibleRegion for what is shut off somewhere, and
     * interactionStatistic for those who count their readers: none of ours does.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/name", "/thumbnailUrl/0", "/uploadDate", "/description", "/duration"})
    void whatGoogleListsForAVideoIsThere(String pointer) {
        var file = Stories.full();
        assertTrue(Json.createPointer("/video" + pointer).containsValue(article(file)));
        assertTrue(Json.createPointer("/video/contentUrl").containsValue(article(file)));
        var framed = Stories.full().with("picture", null).with("videoUrl", "https://youtu.be/abcdefghijk");
        assertTrue(Json.createPointer("/video" + pointer).containsValue(article(framed)));
        assertTrue(article(framed).getJsonObject("video").getString("embedUrl").contains("/embed/abcdefghijk"));
    }

    @Test
    void aVideoHasItsLengthItsPosterItsAddressAndItsCaptions() {
        var video = article(Stories.full().with("captions", "https://video.example.org/a.vtt"))
                .getJsonObject("video");
        assertEquals("VideoObject", video.getString("@type"));
        assertEquals("PT36S", video.getString("duration"));
        assertEquals("https://video.example.org/a.mp4?x=1&y=2", video.getString("contentUrl"));
        assertTrue(video.getJsonArray("thumbnailUrl").getString(0).endsWith(".jpg"));
        assertEquals(
                "https://video.example.org/a.vtt",
                video.getJsonObject("caption").getString("contentUrl"));
    }

    @Test
    void aLengthAloneStillMakesAVideo() {
        var video = article(Stories.bare().with("duration", 36)).getJsonObject("video");
        assertEquals("PT36S", video.getString("duration"));
        assertFalse(video.containsKey("contentUrl"));
    }

    @Test
    void anAuthorIsAPersonWithAPage() {
        var author = article(Stories.full()).getJsonArray("author").getJsonObject(0);
        assertEquals("Person", author.getString("@type"));
        assertEquals("https://news.example.org/author/ana-prado", author.getString("url"));
    }

    @Test
    void aStoryWithoutBylineIsByItsSourceOrElseByThePaper() {
        var author = article(Stories.bare().with("source", "CGTN"))
                .getJsonArray("author")
                .getJsonObject(0);
        assertEquals("Organization", author.getString("@type"));
        assertEquals("CGTN", author.getString("name"));
        var ours = article(Stories.bare()).getJsonArray("author").getJsonObject(0);
        assertEquals("The Courier", ours.getString("name"));
        assertTrue(ours.containsKey("url"));
    }

    @Test
    void aStoryWithoutAPictureHasOneThatIsMadeForIt() {
        var image = article(Stories.bare()).getJsonArray("image").getJsonObject(0);
        assertEquals("https://news.example.org/share/1.png", image.getString("url"));
        assertEquals(1200, image.getInt("width"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var data = article(Stories.bare());
        for (var name : new String[] {"video", "keywords", "creditText", "dateline", "alternativeHeadline"}) {
            assertFalse(data.containsKey(name), name);
        }
    }

    @Test
    void noTextCanEndTheScriptElement() {
        var headline = "</script><script>alert(1)</script><!-- & ]]>";
        var text = JsonLd.text(new StoryData(Stories.settings(), new SiteData(Stories.settings(), Stories.imprint()))
                .article(Stories.bare().with("headline", headline).story()));
        assertFalse(text.matches("(?s).*[<>&].*"));
        assertEquals(headline, read(text).getString("headline"));
    }

    @Test
    void theWayLeadsFromTheFrontOverTheSections() {
        var desk = new Desk("world", "World");
        var part = new Section("asia", "Asia", 1, desk);
        part.standUnder(new Section("world", "World", 1, desk));
        var way = read(JsonLd.text(
                        new StoryData(Stories.settings(), new SiteData(Stories.settings(), Stories.imprint()))
                                .breadcrumb(Stories.bare().with("section", part).story())))
                .getJsonArray("itemListElement");
        assertEquals(4, way.size());
        assertEquals("https://news.example.org/world", way.getJsonObject(1).getString("item"));
        assertEquals("https://news.example.org/asia", way.getJsonObject(2).getString("item"));
        assertEquals(4, way.getJsonObject(3).getInt("position"));
    }

    private static JsonObject article(Stories story) {
        return read(JsonLd.text(new StoryData(Stories.settings(), new SiteData(Stories.settings(), Stories.imprint()))
                .article(story.story())));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
