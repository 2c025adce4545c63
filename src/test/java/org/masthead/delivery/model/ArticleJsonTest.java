package org.masthead.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.Desk;
import org.masthead.article.model.Genre;
import org.masthead.delivery.Schemas;
import org.masthead.feed.Feeds;
import org.masthead.site.Stories;
import org.masthead.taxonomy.model.Section;

class ArticleJsonTest {

    @Test
    void everyFactOfAStoryIsThere() {
        var json = of(full());
        assertEquals(1, json.getInt("id"));
        assertEquals("https://news.example.org/world/2026/11/23/assad-and-putin", json.getString("url"));
        assertEquals("https://news.example.org/api/v1/articles/1", json.getString("self"));
        assertEquals("Assad and Putin meet", json.getString("headline"));
        assertEquals("Diplomacy", json.getString("kicker"));
        assertEquals("A meeting by the sea.", json.getString("standfirst"));
        assertEquals("SOCHI", json.getString("dateline"));
        assertEquals("CGTN", json.getString("source"));
        assertEquals("(With input from agencies)", json.getString("creditLine"));
        assertEquals("analysis", json.getString("genre"));
        assertEquals(4, json.getInt("urgency"));
        assertTrue(json.getString("bodyHtml").contains("<p>First paragraph.</p>"));
        assertEquals("First paragraph.\nSecond paragraph.", json.getString("bodyText"));
        assertEquals(2, json.getJsonObject("body").getJsonArray("content").size());
        assertEquals("ana-prado", json.getJsonArray("authors").getJsonObject(0).getString("slug"));
        assertEquals(
                "https://news.example.org/tag/russia",
                json.getJsonArray("tags").getJsonObject(1).getString("url"));
        assertEquals("2026-11-23T08:00:00Z", json.getString("firstPublishedAt"));
        assertEquals("2026-11-23T09:00:00Z", json.getString("publishedAt"));
        assertEquals(2, json.getInt("publications"));
    }

    @Test
    void theLeadHasItsFilesAndItsWords() {
        var json = of(full());
        var picture = json.getJsonObject("picture");
        assertEquals("https://news.example.org/media/" + "ab".repeat(32) + ".jpg", picture.getString("url"));
        assertEquals("Two men shake hands", picture.getString("alt"));
        assertEquals("Kofi Mensah", picture.getString("credit"));
        assertEquals(1200, picture.getInt("width"));
        var video = json.getJsonObject("video");
        assertEquals("https://video.example.org/a.mp4?x=1&y=2", video.getString("url"));
        assertEquals(36, video.getInt("durationSeconds"));
        assertEquals("PT36S", video.getString("duration"));
    }

    @Test
    void aSectionNamesTheOneAboveIt() {
        var desk = new Desk("world", "World");
        var asia = new Section("asia", "Asia", 2, desk);
        asia.standUnder(new Section("world", "World", 1, desk));
        var section = of(Stories.bare().with("section", asia)).getJsonObject("section");
        assertEquals("asia", section.getString("slug"));
        assertEquals("world", section.getJsonObject("parent").getString("slug"));
    }

    @Test
    void everyNameIsThereAlsoWhereNothingIsKnown() {
        assertEquals(of(full()).keySet(), of(Stories.bare()).keySet());
        assertTrue(of(Stories.bare()).isNull("picture"));
    }

    @Test
    void whatIsPendingAndWhatIsRemarkedIsForNobodyOutside() {
        var body = """
                {"type":"doc","content":[{"type":"paragraph","content":[\
                {"type":"text","text":"Said","marks":[{"type":"comment","attrs":{"thread":"t1"}}]},\
                {"type":"text","text":" secretly","marks":[{"type":"insertion","attrs":{"id":"s1"}}]}]}]}""";
        var json = of(Stories.bare().with("body", body)).toString();
        assertTrue(json.contains("Said"));
        assertFalse(json.contains("secretly"), json);
        assertFalse(json.contains("t1"), json);
    }

    @Test
    void itIsAsTheDocumentOfTheApiDescribesIt() {
        Schemas.assertIs("Article", of(full()).toString());
        Schemas.assertIs("Article", of(Stories.bare()).toString());
        Stories.ofAgencies().stream()
                .map(new ArticleJson(Feeds.COURIER)::of)
                .forEach(json -> Schemas.assertIs("Article", json.toString()));
    }

    private static Stories full() {
        return Stories.full().with("genre", Genre.ANALYSIS).with("urgency", 4).with("publications", 2);
    }

    private static JsonObject of(Stories story) {
        return new ArticleJson(Feeds.COURIER).of(story.story());
    }
}
