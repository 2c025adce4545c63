package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.delivery.Schemas;
import org.masthead.testing.FromOutside;

/** What programs, feed readers and search engines of others get. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeliveryIT {

    private static final String LIST = "/api/v1/articles";

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @Test
    void everyAddressAnswersAsTheDocumentSays() {
        var story = FromOutside.story("live");
        Schemas.assertIs("ArticleList", body(get(LIST)));
        Schemas.assertIs("NinjsList", body(get(LIST + "?format=ninjs")));
        Schemas.assertIs("Article", body(get(LIST + "/" + story.id())));
        Schemas.assertIs("Ninjs", body(get(LIST + "/" + story.id() + "/ninjs")));
        assertFalse(json(get("/api/v1/sections")).getJsonArray("sections").isEmpty());
        assertEquals(Schemas.openApiText(), body(get("/openapi")));
    }

    @Test
    void aListIsFollowedByItsLinksToItsEnd() {
        for (var i = 0; i < 3; i++) {
            FromOutside.story("live");
        }
        var path = LIST + "?limit=1&section=world";
        for (var left = 2; left >= 0; left--) {
            var answer = get(path);
            assertEquals(1, json(answer).getJsonArray("articles").size());
            assertEquals(left > 0, answer.headers().firstValue("Link").isPresent());
            if (left > 0) {
                var next = json(answer).getString("next");
                assertEquals(
                        "<" + next + ">; rel=\"next\"",
                        answer.headers().firstValue("Link").orElse(""));
                assertTrue(next.contains("section=world"), next);
                path = next.replaceFirst("^https?://[^/]+", "");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, parameter.limit", "from=now, parameter.moment", "genre=poem, parameter.genre",
        "cursor=1, parameter.cursor", "section=A, parameter.slug", "format=xml, parameter.format"
    })
    void aParameterThatCannotBeUnderstoodIsTold(String query, String key) {
        var answer = get(LIST + "?" + query);
        assertProblem(400, answer);
        assertEquals(key, json(answer).getJsonArray("reasons").getJsonObject(0).getString("key"));
        assertTrue(json(answer).getString("detail").startsWith(query.split("=")[0] + " is “"));
    }

    @Test
    void aStoryThatIsNotLiveIsNotThere() {
        for (var in : List.of("draft", "approved", "unpublished")) {
            var story = FromOutside.story(in);
            assertProblem(404, get(LIST + "/" + story.id()));
            assertProblem(404, get(LIST + "/" + story.id() + "/ninjs"));
        }
        assertEquals(0, json(get(LIST)).getJsonArray("articles").size());
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var story = FromOutside.story("live");
        for (var path : List.of(LIST, LIST + "/" + story.id(), "/rss.xml", "/feed.json", "/sitemap.xml", "/openapi")) {
            var answer = get(path);
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            var again = get(path, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body(), path);
        }
    }

    @Test
    void aListThatIsKeptIsNewAsSoonAsAnythingIsPublished() {
        var path = LIST + "?from=2020-01-01&language=en";
        for (var live = 1; live <= 3; live++) {
            FromOutside.story("live");
            assertEquals(live, json(get(path)).getJsonArray("articles").size());
            assertEquals(live, json(get("/feed.json")).getJsonArray("items").size());
            assertEquals(live, body(get("/news-sitemap.xml")).split("<news:title>").length - 1);
        }
    }

    @Test
    void itCanOnlyBeRead() {
        for (var method : List.of("POST", "PUT", "DELETE")) {
            var answer = Program.stranger().send(method, LIST, "{}", "application/json");
            assertProblem(405, answer);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
        }
    }

    @Test
    void pagesOfOtherSitesMayReadItWithoutCookies() {
        var answer = get(LIST, "Origin", "https://elsewhere.example");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Credentials"));
        var question =
                Program.stranger().send("OPTIONS", LIST, "", "text/plain", "Access-Control-Request-Method", "GET");
        assertEquals(204, question.statusCode());
        assertEquals(
                "GET, HEAD",
                question.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
        for (var path : List.of("/api/v1/me", "/api/v1/agency-stories", "/desk/", "/")) {
            var other = get(path, "Origin", "https://elsewhere.example");
            assertEquals(List.of(), other.headers().allValues("Access-Control-Allow-Origin"), path);
        }
    }

    @Test
    void whatIsPublishedNeedsNoTokenAndAllElseDoes() {
        assertEquals(200, get(LIST).statusCode());
        for (var path : List.of("/api/v1/me", "/api/v1/articles/latest", "/api/v1/articles/1/edit", "/api/v1/")) {
            assertProblem(401, get(path));
        }
        assertEquals(404, get("/api-articles").statusCode());
        assertEquals(404, get("/api-article").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss.xml", "/atom.xml", "/world/rss.xml", "/world/atom.xml"})
    void aFeedReaderReadsEveryFeed(String path) throws Exception {
        FromOutside.story("live");
        var feed = new SyndFeedInput().build(new StringReader(body(get(path))));
        assertEquals("Ferry leaves on time", feed.getEntries().get(0).getTitle());
        var page = feed.getEntries().get(0).getLink().replaceFirst("^https?://[^/]+", "");
        assertEquals(200, get(page).statusCode());
    }

    @Test
    void aFeedAsJsonHasTheSameStories() {
        FromOutside.story("live");
        var feed = json(get("/world/feed.json"));
        assertEquals(
                "Ferry leaves on time",
                feed.getJsonArray("items").getJsonObject(0).getString("title"));
        assertEquals(404, get("/author/nobody/feed.json").statusCode());
    }

    @Test
    void searchEnginesFindEveryStoryByTheFilesOfTheIndex() {
        FromOutside.story("live");
        var index = body(get("/sitemap.xml"));
        var file = index.replaceFirst("(?s).*<loc>[^<]*(/sitemap-\\d+\\.xml)</loc>.*", "$1");
        assertTrue(body(get(file)).contains("/ferry-leaves-on-time</loc>"), index);
        assertTrue(body(get("/sitemap-pages.xml")).contains("/world</loc>"));
        assertTrue(body(get("/news-sitemap.xml")).contains("<news:title>Ferry leaves on time</news:title>"));
        assertEquals(404, get("/sitemap-9999999.xml").statusCode());
        assertTrue(body(get("/robots.txt")).contains("/sitemap.xml"));
    }

    @Test
    void whoFindsAHoleIsToldWhereToSayIt() {
        var text = body(get("/.well-known/security.txt"));
        for (var field : List.of("Contact: mailto:", "Expires: 20", "Preferred-Languages: en", "Canonical: http")) {
            assertTrue(text.contains(field), text);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return Program.stranger().get(path, headers);
    }

    private static String body(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Schemas.json(answer.body());
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        Schemas.assertIs("Problem", answer.body());
    }
}
