package org.masthead.cache.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Settings;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** What readers get is true at every moment: what is kept is dropped when its story changes, and only then. */
@ExtendWith(ArquillianExtension.class)
class DroppingIT {

    private static final List<String> LISTS = List.of(
            "/",
            "/world",
            "/tag/ferry",
            "/author/ana-prado",
            "/rss.xml",
            "/world/atom.xml",
            "/tag/ferry/feed.json",
            "/author/ana-prado/rss.xml",
            "/topic/ferry",
            "/topic/ferry/atom.xml",
            "/news-sitemap.xml",
            "/api/v1/articles");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private PageStore store;

    @Inject
    private Settings settings;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        ground.topic("ferry");
    }

    private HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(settings.ownUrl() + path)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private String address(Long story) {
        return ground.standing(story).address();
    }

    private Long publish(String headline) {
        return publish(write(newsroom.aDraft("reporter", "world", headline), headline));
    }

    /** Saves a text that stands in lists of every kind. */
    private Long write(Long story, String headline) {
        newsroom.as("reporter");
        var copy = newsroom.aCopy(headline);
        copy.setTags(List.of("Ferry"));
        copy.setBylines(List.of("Ana Prado"));
        articles.edit(story, newsroom.seen(story), ground.desk("world").getId(), copy);
        return story;
    }

    private Long publish(Long story) {
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        return newsroom.after(story, "publisher", Move.PUBLISH);
    }

    @Test
    void aListShowsAStoryFromTheMomentThatItIsPublishedUntilItIsTakenDown() {
        publish("An older story");
        LISTS.forEach(list -> {
            assertFalse(get(list).body().contains("Ferry sinks"), list);
            assertNotNull(store.get(list), list + " is kept");
        });

        var story = publish("Ferry sinks");
        LISTS.forEach(list -> assertTrue(get(list).body().contains("Ferry sinks"), list + ", published"));

        write(story, "Ferry saved");
        LISTS.forEach(list -> assertFalse(get(list).body().contains("Ferry saved"), list + ", a draft"));

        publish(story);
        LISTS.forEach(list -> {
            assertTrue(get(list).body().contains("Ferry saved"), list + ", updated");
            assertFalse(get(list).body().contains("Ferry sinks"), list + ", updated");
        });

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        LISTS.forEach(list -> assertFalse(get(list).body().contains("Ferry saved"), list + ", taken down"));
    }

    @Test
    void aStoryIsThereAtOnceAndGoneAtOnce() {
        var story = publish("Ferry sinks");
        var address = address(story);
        assertEquals(200, get(address).statusCode());
        assertEquals(200, get(address).statusCode());
        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertEquals(410, get(address).statusCode());
    }

    @Test
    void aPageThatDoesNotShowTheStoryStaysAsItIs() {
        var other = publish("A quiet day");
        get("/city");
        var kept = store.get("/city");
        publish("Ferry sinks");
        get(address(other));
        assertEquals(kept, store.get("/city"));
    }

    @Test
    void theFeedOfATopicStaysAsItIsWhenAStoryOfOtherTagsIsPublished() {
        get("/topic/ferry/rss.xml");
        var kept = store.get("/topic/ferry/rss.xml");
        assertNotNull(kept);
        newsroom.live();
        assertEquals(kept, store.get("/topic/ferry/rss.xml"));
    }

    @Test
    void theStoryBeforeANewOneLeadsToIt() {
        var first = publish("The first");
        assertFalse(get(address(first)).body().contains("The second"));
        var second = publish("The second");
        assertTrue(get(address(first)).body().contains(address(second)));
    }

    /** What is published below the section of a story stands after it too. */
    @Test
    void theStoryBeforeANewOneOfASectionUnderItsOwnLeadsToIt() {
        ground.sql("update masthead.section set parent_id = "
                + ground.section("world").getId() + " where slug = 'sport'");
        var first = publish("The first");
        assertFalse(get(address(first)).body().contains("The second"));
        var second = newsroom.aDraft("reporter", "world", "The second");
        newsroom.move(second, "sport", "the-second");
        publish(second);
        assertTrue(get(address(first)).body().contains(address(second)));
    }

    @Test
    void aStoryThatComesBackStandsBetweenTheOthersAgain() {
        var first = publish("The first");
        var second = publish("The second");
        var third = publish("The third");
        newsroom.after(second, "publisher", Move.UNPUBLISH);
        assertTrue(get(address(first)).body().contains(address(third)));
        write(second, "The second");
        publish(second);
        assertTrue(get(address(first)).body().contains(address(second)));
        assertTrue(get(address(third)).body().contains(address(second)));
    }

    @Test
    void aStoryOfASectionUnderTheirsComesBackBetweenTheOthers() {
        ground.sql("update masthead.section set parent_id = "
                + ground.section("world").getId() + " where slug = 'sport'");
        var first = publish("The first");
        var second = newsroom.aDraft("reporter", "world", "The second");
        newsroom.move(second, "sport", "the-second");
        publish(second);
        var third = publish("The third");
        newsroom.after(second, "publisher", Move.UNPUBLISH);
        assertTrue(get(address(first)).body().contains(address(third)));
        newsroom.move(second, "sport", "the-second");
        publish(second);
        assertTrue(get(address(first)).body().contains(address(second)));
        assertTrue(get(address(third)).body().contains(address(second)));
    }

    @Test
    void anAddressThatAStoryHadLeadsToTheOneItHas() {
        var story = publish("Ferry sinks");
        var old = address(story);
        newsroom.move(story, "city", "ferry-saved");
        publish(story);
        assertEquals(old.replace("/world/", "/city/").replace("ferry-sinks", "ferry-saved"), address(story));
        var answer = get(old);
        assertEquals(301, answer.statusCode());
        assertEquals(
                address(story),
                URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath());
        assertEquals(200, get(address(story)).statusCode());
    }

    @Test
    void anotherHeadlineAloneMovesNoStory() {
        var story = publish("Ferry sinks");
        var address = address(story);
        write(story, "Ferry saved");
        publish(story);
        assertEquals(address, address(story));
    }

    @Test
    void anAddressThatAStoryOnceHadIsGivenToNoOther() {
        var story = publish("Ferry sinks");
        var old = address(story);
        newsroom.move(story, "city", "ferry-saved");
        publish(story);
        assertEquals(old + "-2", address(publish("Ferry sinks")));
    }
}
