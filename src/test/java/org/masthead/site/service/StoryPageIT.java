package org.masthead.site.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.service.ArticleService;
import org.masthead.cache.service.PageStore;
import org.masthead.platform.model.Settings;
import org.masthead.preview.model.Sharing;
import org.masthead.preview.model.Validity;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.site.model.StoryRow;
import org.masthead.testing.Ground;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** What the page of a story says besides the story, and what machines are told of it. */
@ExtendWith(ArquillianExtension.class)
class StoryPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private SiteService site;

    @Inject
    private Index index;

    @Inject
    private PreviewLinks links;

    @Inject
    private PageStore store;

    @Inject
    private Settings settings;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    private Long draft(String headline, List<String> tags, Long... related) {
        var story = newsroom.aDraft("reporter", "world", headline);
        edit(story, headline, tags, related);
        return story;
    }

    private void edit(Long story, String headline, List<String> tags, Long... related) {
        newsroom.as("reporter");
        Copy copy = newsroom.aCopy(headline);
        copy.setTags(tags);
        copy.setRelated(Arrays.asList(related));
        articles.edit(story, newsroom.seen(story), ground.desk("world").getId(), copy);
    }

    private Long publish(Long story) {
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        return newsroom.after(story, "publisher", Move.PUBLISH);
    }

    private String page(Long story) {
        return new String(get(ground.standing(story).address()).body());
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(settings.ownUrl() + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void assertInOrder(String page, String... words) {
        var at = page.indexOf("class=\"related\"");
        assertTrue(at > 0, page);
        for (var word : words) {
            var next = page.indexOf(word, at);
            assertTrue(next > at, word + " is not there, or too early");
            at = next;
        }
    }

    @Test
    void pickedStoriesStandBeforeThoseWithTheSameTags() {
        var tagged = publish(draft("Tagged alike", List.of("Ferry")));
        var first = publish(draft("Picked first", List.of()));
        var second = publish(draft("Picked second", List.of()));
        var story = publish(draft("The ferry", List.of("Ferry"), first, second));
        assertInOrder(page(story), "Picked first", "Picked second", "Tagged alike");
        assertTrue(page(story).contains(ground.standing(tagged).address()));
    }

    @Test
    void aPickedStoryIsThereFromTheMomentThatItIsLive() {
        var later = draft("Picked and not yet live", List.of());
        var story = publish(draft("The ferry", List.of(), later));
        assertFalse(page(story).contains("Picked and not yet live"));
        assertNotNull(store.get(ground.standing(story).address()));
        publish(later);
        assertInOrder(page(story), "Picked and not yet live");
        newsroom.after(later, "publisher", Move.UNPUBLISH);
        assertFalse(page(story).contains("Picked and not yet live"));
    }

    @Test
    void thePageLeadsToTheStoriesBeforeAndAfterInItsSection() {
        var before = publish(draft("The one before", List.of()));
        var story = publish(draft("The ferry", List.of()));
        assertTrue(page(story).contains("rel=\"prev\""));
        assertTrue(page(story).contains("The one before"));
        assertFalse(page(story).contains("rel=\"next\""));
        publish(draft("The one after", List.of()));
        assertTrue(page(story).contains("rel=\"next\""));
        assertTrue(page(before).contains("rel=\"next\""));
    }

    @Test
    void thePageSaysHowOftenItsTextWasUpdated() {
        var story = publish(draft("The ferry", List.of()));
        assertFalse(page(story).contains("This text has been"));
        edit(story, "The ferry again", List.of());
        publish(story);
        assertTrue(page(story).contains("This text has been updated once since it was first published"));
        edit(story, "The ferry once more", List.of());
        publish(story);
        assertTrue(page(story).contains("This text has been updated twice"));
    }

    @Test
    void aStoryWithoutAPictureHasOneThatFollowsItsHeadline() {
        var story = publish(draft("The ferry", List.of()));
        var path = "/share/" + story + ".png";
        assertTrue(page(story).contains(settings.baseUrl() + path));
        var first = get(path);
        assertEquals("image/png", first.headers().firstValue("Content-Type").orElseThrow());
        assertNotNull(store.get(path));
        edit(story, "Another headline", List.of());
        publish(story);
        assertFalse(Arrays.equals(first.body(), get(path).body()));
        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertEquals(404, get(path).statusCode());
    }

    @Test
    void aDraftHasNoPictureForOthers() {
        var story = draft("The ferry", List.of());
        assertEquals(404, get("/share/" + story + ".png").statusCode());
        assertEquals(200, get("/share/site.png").statusCode());
        assertEquals(200, get("/share/logo.png").statusCode());
    }

    @Test
    void aPreviewShowsTheSamePageAndIsKeptByNobody() {
        ground.sql(
                "update masthead.section set parent_id = (select id from masthead.section where slug = 'city') where slug = 'world'");
        var picked = publish(draft("Picked first", List.of()));
        var story = draft("The ferry", List.of(), picked);
        newsroom.as("reporter");
        links.make(story, newsroom.seen(story), Sharing.toRead(Validity.WEEK, null));
        var path = links.ofArticle(story).get(0).path();
        var answer = get(path);
        var preview = new String(answer.body());
        assertEquals(200, answer.statusCode());
        assertInOrder(preview, "Picked first");
        assertTrue(preview.contains("href=\"/city\""), "the way leads over the section above");
        assertFalse(preview.contains("ld+json"));
        assertFalse(preview.contains("rel=\"canonical\""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(answer.headers().firstValue("X-Robots-Tag").orElseThrow().contains("noindex"));
        assertNull(store.get(path));
        publish(story);
        assertInOrder(page(story), "Picked first");
        assertNotEquals(-1, page(story).indexOf("ld+json"));
    }

    @Test
    void relatedStoriesAreFoundByWordsOfTheirHeadlinesAmongLiveOnes() {
        draft("A ferry that nobody has seen yet", List.of());
        publish(draft("The Ferry leaves 100% on time", List.of()));
        index.settle();
        assertEquals(
                List.of("The Ferry leaves 100% on time"),
                site.headlined("fErr", List.of(), 8).stream()
                        .map(StoryRow::headline)
                        .toList());
        assertEquals(1, site.headlined("100%", List.of(), 8).size());
        assertEquals(0, site.headlined("%", List.of(), 8).size());
        assertEquals(0, site.headlined("surprised", List.of(), 8).size(), "the text alone says it");
    }
}
