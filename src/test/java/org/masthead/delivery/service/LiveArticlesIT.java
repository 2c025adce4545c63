package org.masthead.delivery.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Genre;
import org.masthead.article.service.ArticleService;
import org.masthead.delivery.model.ArticleJson;
import org.masthead.delivery.model.ArticleWish;
import org.masthead.delivery.model.Slice;
import org.masthead.delivery.model.WishReader;
import org.masthead.feed.model.Publisher;
import org.masthead.feed.model.SitemapFile;
import org.masthead.feed.service.Sitemaps;
import org.masthead.imprint.service.Imprint;
import org.masthead.imprint.service.PaperKeeping;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveStory;
import org.masthead.site.service.SiteService;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class LiveArticlesIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private LiveArticles delivered;

    @Inject
    private Sitemaps sitemaps;

    @Inject
    private SiteService site;

    @Inject
    private PaperKeeping keeping;

    @Inject
    private Imprint imprint;

    @Inject
    private Me me;

    @Inject
    private Settings settings;

    @BeforeEach
    void freshNewsroom() {
        newsroom.fresh();
    }

    @Test
    void onlyWhatFitsAllFiltersIsFound() {
        var ferry = live("Ferry", copy -> {
            copy.setTags(List.of("Transport", "Sea"));
            copy.setBylines(List.of("Ana Prado"));
            copy.setGenre(Genre.ANALYSIS);
        });
        var barco = live("Barco", copy -> {
            copy.setTags(List.of("Transport"));
            copy.setLanguage("pt-BR");
        });
        assertEquals(List.of(barco, ferry), ids(find(Map.of())));
        assertEquals(List.of(barco, ferry), ids(find(Map.of("section", "world", "tag", "transport"))));
        assertEquals(List.of(ferry), ids(find(Map.of("tag", "sea"))));
        assertEquals(List.of(ferry), ids(find(Map.of("section", "world", "tag", "transport", "author", "ana-prado"))));
        assertEquals(List.of(), ids(find(Map.of("section", "city", "tag", "transport"))));
        assertEquals(List.of(barco), ids(find(Map.of("language", "pt"))));
        assertEquals(List.of(), ids(find(Map.of("language", "pt-PT"))));
        assertEquals(List.of(ferry), ids(find(Map.of("genre", "analysis"))));
        var moment = delivered.get(barco).getFirstPublishedAt().toString();
        assertEquals(List.of(barco), ids(find(Map.of("from", moment))));
        assertEquals(List.of(ferry), ids(find(Map.of("until", moment))));
        assertEquals(List.of(barco), ids(find(Map.of("updatedSince", moment))));
    }

    @Test
    void aListGoesOnWhereItWasWhileStoriesArePublished() {
        var first = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            first.add(0, live("Story " + i, copy -> {}));
        }
        var told = new ArrayList<Long>();
        var page = find(Map.of("limit", "2"));
        told.addAll(ids(page));
        while (page.next().isPresent()) {
            live("Meanwhile " + told.size(), copy -> {});
            page = find(Map.of("limit", "2", "cursor", page.next().get().toString()));
            told.addAll(ids(page));
        }
        assertEquals(first, told);
        assertEquals(told.size(), new HashSet<>(told).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "inReview", "returned", "approved", "scheduled", "spiked", "unpublished"})
    void whatIsNotLiveIsGivenToNobody(String in) {
        var id = newsroom.story(in);
        for (var who : List.of("", "reporter", "publisher", "admin")) {
            newsroom.as(who);
            assertThrows(NotFound.class, () -> delivered.get(id));
            assertEquals(List.of(), ids(find(Map.of())));
        }
        assertEquals(List.of(), sitemaps.files());
    }

    @Test
    void theNextTextOfALiveStoryIsGivenToNobody() {
        var id = newsroom.rewritten();
        assertEquals("Ferry leaves on time", delivered.get(id).getHeadline());
        assertFalse(json(delivered.get(id)).contains("Ferry leaves early"));
    }

    @Test
    void whereTheSiteIsNotOpenOnlyThoseWhoMayGetIt() {
        var id = newsroom.live();
        askForTokens();
        for (var who : List.of("", "reporter", "editor")) {
            newsroom.as(who);
            assertEquals("capability", reason(() -> delivered.get(id)));
            assertEquals("capability", reason(() -> find(Map.of())));
            assertEquals("capability", reason(delivered::sections));
        }
        me.actAs("publisher", Set.of(Capability.ARTICLE_READ));
        assertEquals("capability", reason(() -> delivered.get(id)));
        me.actAs("publisher", Set.of(Capability.DELIVERY_READ));
        assertEquals(id, delivered.get(id).getId());
        assertEquals(List.of(id), ids(find(Map.of())));
    }

    private void askForTokens() {
        newsroom.as("admin");
        var kept = keeping.get();
        var wanted = kept.getDetails().copy();
        wanted.setTokenNeeded(true);
        keeping.edit(kept.getVersion(), wanted);
    }

    @Test
    void aPageOfAListTakesTwoStatementsAndAStoryOne() {
        for (var i = 0; i < 4; i++) {
            var number = i;
            live("Story " + i, copy -> copy.setTags(List.of("Transport", "Tag " + number)));
        }
        var id = ids(find(Map.of())).get(0);
        newsroom.asNobody();
        assertTrue(fewest(() -> json(find(Map.of("section", "world", "tag", "transport")))) <= 3);
        assertTrue(fewest(() -> json(delivered.get(id))) <= 2);
        assertTrue(fewest(site::feed) <= 3);
    }

    /** Statements, the fewest of some tries, since timers ask too. */
    private long fewest(Runnable act) {
        return LongStream.generate(() -> ground.statementsOf(act))
                .limit(10)
                .min()
                .orElseThrow();
    }

    @Test
    void aStoryStandsInTheSitemapOfItsNumberWhileItIsLive() {
        var id = newsroom.live();
        var file = SitemapFile.of(id);
        assertEquals(List.of(file), sitemaps.files());
        assertEquals(delivered.get(id).getAddress(), sitemaps.rows(file).get(0).address());
        assertEquals(List.of(), sitemaps.rows(new SitemapFile(file.number() + 1)));
        newsroom.after(id, "publisher", Move.UNPUBLISH);
        assertEquals(List.of(), sitemaps.files());
    }

    @Test
    void newsAreThoseSinceAMomentTheNewestFirst() {
        var first = live("First", copy -> {});
        var second = live("Second", copy -> {});
        var moment = delivered.get(second).getFirstPublishedAt();
        assertEquals(
                List.of("Second", "First"),
                sitemaps.newsSince(delivered.get(first).getFirstPublishedAt()).stream()
                        .map(row -> row.headline())
                        .toList());
        assertEquals(1, sitemaps.newsSince(moment).size());
        assertEquals(0, sitemaps.newsSince(moment.plusMillis(1)).size());
    }

    private Long live(String headline, Consumer<Copy> more) {
        newsroom.as("reporter");
        var copy = newsroom.aCopy(headline);
        more.accept(copy);
        var id = articles.create(ground.desk("world").getId(), copy).id();
        newsroom.after(id, "reporter", Move.SUBMIT);
        newsroom.after(id, "editor", Move.APPROVE);
        newsroom.after(id, "publisher", Move.PUBLISH);
        newsroom.asNobody();
        return id;
    }

    private Slice find(Map<String, String> parameters) {
        return delivered.find(wish(parameters));
    }

    private static ArticleWish wish(Map<String, String> parameters) {
        return new WishReader(parameters::get, ZoneOffset.UTC).read();
    }

    private static List<Long> ids(Slice slice) {
        return slice.stories().stream().map(LiveStory::getId).toList();
    }

    private String json(Slice slice) {
        return String.join("", slice.stories().stream().map(this::json).toList());
    }

    private String json(LiveStory story) {
        return new ArticleJson(Publisher.of(settings, imprint.paper()))
                .of(story)
                .toString();
    }

    private static String reason(Runnable act) {
        return assertThrows(Refused.class, act::run).getRefusals().get(0).key();
    }
}
