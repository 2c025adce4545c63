package org.masthead.site.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.service.ArticleService;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.PageStore;
import org.masthead.platform.model.Settings;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** What a page that is not kept costs: statements to the database, however many stories there are. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private PageStore store;

    @Inject
    private ArticleService articles;

    @Inject
    private Settings settings;

    @BeforeEach
    void aSiteWithStories() {
        newsroom.fresh();
        for (var number = 0; number < 4; number++) {
            publish("Story " + number);
        }
    }

    private Long publish(String headline) {
        var story = newsroom.aDraft("reporter", "world", headline);
        var copy = newsroom.aCopy(headline);
        copy.setTags(List.of("Ferry", "Weather", "Harbour"));
        copy.setBylines(List.of("Ana Prado", "Tomas Lind"));
        articles.edit(story, newsroom.seen(story), ground.desk("world").getId(), copy);
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        return newsroom.after(story, "publisher", Move.PUBLISH);
    }

    /** The fewest of some tries, since timers ask too. */
    private long statements(String path) {
        get(path);
        return LongStream.range(0, 5)
                .map(once -> {
                    store.drop(Set.of(Part.SITE));
                    return ground.statementsOf(() -> get(path));
                })
                .min()
                .orElseThrow();
    }

    private int get(String path) {
        try {
            var status = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(settings.ownUrl() + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            assertEquals(200, status, path);
            return status;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void assertAtMost(int most, String path) {
        var statements = statements(path);
        assertTrue(statements > 0 && statements <= most, path + ": " + statements + " statements");
    }

    @Test
    void aStoryTakesThreeStatements() {
        var story = publish("The ferry");
        assertAtMost(3, ground.standing(story).address());
    }

    @Test
    void theFrontPageTakesFive() {
        assertAtMost(5, "/");
    }

    @Test
    void aListTakesFive() {
        for (var list : List.of("/world", "/tag/ferry", "/author/ana-prado", "/rss.xml")) {
            assertAtMost(5, list);
        }
    }

    /** Asked until what goes on behind a publication is done: some request is answered without a statement beside it. */
    @Test
    void aPageThatIsKeptTakesNone() {
        get("/");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        var fewest = Long.MAX_VALUE;
        while (fewest > 0 && System.nanoTime() < until) {
            fewest = Math.min(fewest, ground.statementsOf(() -> get("/")));
        }
        assertEquals(0, fewest);
    }
}
