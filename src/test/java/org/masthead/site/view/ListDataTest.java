package org.masthead.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.site.Stories;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;

/** What machines are told of pages with many stories. */
class ListDataTest {

    private static final String BASE = "https://news.example.org";
    private static final SiteData DATA = new SiteData(Stories.settings(), Stories.imprint());
    private static final List<StoryRow> TWO = rows("/world/2026/11/23/ferry", "/world/2026/11/22/train");

    @Test
    void aListNamesItsStoriesInTheirOrder() {
        var page = read(DATA.page("World", "/world", Rows.of(TWO, 1)));
        assertEquals("CollectionPage", page.getString("@type"));
        assertEquals("World", page.getString("name"));
        assertEquals(BASE + "/world", page.getString("url"));
        assertEquals("The Courier", page.getJsonObject("publisher").getString("name"));
        var items = items(page.getJsonObject("mainEntity"));
        assertEquals(
                List.of("1 " + BASE + "/world/2026/11/23/ferry", "2 " + BASE + "/world/2026/11/22/train"),
                items.getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getInt("position") + " " + item.getString("url"))
                        .toList());
    }

    @Test
    void aLaterPageGoesOnCounting() {
        var page = read(DATA.page("World", "/world?page=3", Rows.of(TWO, 3)));
        assertEquals(
                41, items(page.getJsonObject("mainEntity")).getJsonObject(0).getInt("position"));
    }

    @Test
    void theWayToASectionLeadsOverTheOneAboveIt() {
        var way = read(DATA.way(List.of(new SectionRow("world", "World", null)), "Asia", "/asia"));
        assertEquals("BreadcrumbList", way.getString("@type"));
        assertEquals(
                List.of("1 The Courier " + BASE + "/", "2 World " + BASE + "/world", "3 Asia " + BASE + "/asia"),
                items(way).getValuesAs(JsonObject.class).stream()
                        .map(step ->
                                step.getInt("position") + " " + step.getString("name") + " " + step.getString("item"))
                        .toList());
    }

    @Test
    void theStoriesOfAnAuthorAreListedBesideThem() {
        var two = DATA.author(LiveAuthor.of("Ana Prado"), null, Rows.of(TWO, 1)).split("(?<=</script>)");
        assertEquals("ProfilePage", read(two[0]).getString("@type"));
        var list = read(two[1]);
        assertEquals("https://schema.org", list.getString("@context"));
        assertEquals("ItemList", list.getString("@type"));
        assertEquals(2, items(list).size());
    }

    @Test
    void theFrontPageTellsOfThePaperItsSearchAndItsStories() {
        var graph = read(DATA.front(TWO)).getJsonArray("@graph").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("NewsMediaOrganization", "WebSite", "CollectionPage"),
                graph.stream().map(thing -> thing.getString("@type")).toList());
        assertEquals("The Courier", graph.get(0).getString("name"));
        assertEquals(
                BASE + "/share/logo.png", graph.get(0).getJsonObject("logo").getString("url"));
        assertEquals(
                BASE + "/search?q={search_term_string}",
                graph.get(1)
                        .getJsonObject("potentialAction")
                        .getJsonObject("target")
                        .getString("urlTemplate"));
        assertEquals(
                graph.get(1).getString("@id"),
                graph.get(2).getJsonObject("isPartOf").getString("@id"));
        assertEquals(2, items(graph.get(2).getJsonObject("mainEntity")).size());
    }

    @Test
    void noNameEndsTheScriptElement() {
        var data = DATA.page("</script><script>alert(1)</script>", "/tag/x", Rows.of(List.of(), 1));
        assertEquals(data.lastIndexOf("</script>"), data.indexOf("</script>"));
    }

    private static JsonArray items(JsonObject list) {
        return list.getJsonArray("itemListElement");
    }

    private static JsonObject read(String element) {
        var text = element.replaceAll("^<script type=\"application/ld\\+json\">|</script>$", "");
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<StoryRow> rows(String... addresses) {
        return Arrays.stream(addresses).flatMap(ListDataTest::row).toList();
    }

    private static Stream<StoryRow> row(String address) {
        return Stream.of(new StoryRow(
                1L,
                address,
                "Ferry",
                null,
                null,
                "World",
                "world",
                "en",
                4,
                Stories.PUBLISHED,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of()));
    }
}
