package org.masthead.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.model.LiveChange;
import org.masthead.body.model.Document;
import org.masthead.search.model.Found;
import org.masthead.search.model.Hit;
import org.masthead.search.model.NamedList;
import org.masthead.search.model.SearchWish;
import org.masthead.testing.Ground;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Readers find what is live by its words, and nothing else ever. */
@ExtendWith(ArquillianExtension.class)
class SearchServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private SearchService service;

    @Inject
    private SearchQueue queue;

    @Inject
    private Index index;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aStoryIsFoundFromItsPublicationUntilItIsTakenDown() {
        var story = newsroom.aDraft("reporter", "world", "Quince harvest begins");
        settle();
        assertTrue(find("quince").isEmpty(), "a draft");
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        settle();
        assertTrue(find("quince").isEmpty(), "approved");
        newsroom.after(story, "publisher", Move.PUBLISH);
        settle();
        assertEquals(
                List.of(new Hit(story, "<mark>Quince</mark> harvest begins", "The ferry left on time.")),
                find("quince").hits());

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertEquals(List.of(), find("quince").hits(), "at once");
        settle();
        assertEquals(0, find("quince").total(), "and not counted either");
    }

    @Test
    void readersFindTheTextTheyGetAndNotTheOneThatIsBeingWritten() {
        var story = newsroom.live(copy -> copy.setHeadline("Medlar harvest begins"));
        newsroom.as("reporter");
        newsroom.edit(story, "Persimmon harvest begins");
        settle();
        assertEquals(List.of(story), ids("medlar"));
        assertEquals(List.of(), ids("persimmon"));

        newsroom.publish(story);
        settle();
        assertEquals(List.of(), ids("medlar"));
        assertEquals(List.of(story), ids("persimmon"));
    }

    @Test
    void allWordsMustBeThereWhereverTheyStand() {
        var story = newsroom.live(copy -> {
            copy.setHeadline("Tram line opens");
            copy.setStandfirst("A view from the quay.");
            copy.setBylines(List.of("Ann Lindqvist"));
            copy.setTags(List.of("Port Alder"));
        });
        settle();
        assertEquals(List.of(story), ids("tram quay ferry lindqvist alder"));
        assertEquals(List.of(), ids("tram quay bridge"));
        assertEquals(List.of(story), ids("\"line opens\" ferr"), "a phrase, and the beginning of a word");
        assertEquals(List.of(), ids("\"opens line\""));
    }

    @Test
    void whatIsInTheHeadlineComesFirstUnlessTheNewestIsAskedFor() {
        var headline = newsroom.live(copy -> copy.setHeadline("Walrus seen in harbour"));
        var text = newsroom.live(copy -> {
            copy.setHeadline("Notes of the week");
            copy.setBody(Document.ofParagraphs(List.of("There was a walrus.")).json());
        });
        settle();
        assertEquals(List.of(headline, text), ids("walrus"));
        assertEquals(List.of(text, headline), ids("walrus", "sort", "newest"));
    }

    @Test
    void ofTwoThatSayAsMuchTheNewerOneComesFirst() {
        var first = newsroom.live(copy -> copy.setHeadline("Ibis on the roof"));
        var second = newsroom.live(copy -> copy.setHeadline("Ibis on the roof"));
        ground.sql(
                "update masthead.article set first_published_at = dateadd('day', -9, first_published_at) where id = ?",
                first);
        queue.note(LiveChange.takenDown(first, null));
        settle();
        assertEquals(List.of(second, first), ids("ibis"));
    }

    @Test
    void aSearchIsNarrowedBySectionTagAuthorAndDay() {
        var story = newsroom.live(copy -> {
            copy.setHeadline("Lynx on the runway");
            copy.setBylines(List.of("Ann Lindqvist"));
            copy.setTags(List.of("Port Alder"));
        });
        settle();
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var fits :
                List.of("section=world", "tag=port-alder", "author=ann-lindqvist", "since=day", "from=" + today)) {
            assertEquals(List.of(story), ids("lynx", fits.split("=")), fits);
        }
        for (var other : List.of("section=city", "tag=flood", "author=nobody", "until=" + today.minusDays(2))) {
            assertEquals(List.of(), ids("lynx", other.split("=")), other);
        }
    }

    @Test
    void aStoryIsFoundInTheSectionAboveItsOwn() {
        ground.sql("update masthead.section set parent_id = (select id from masthead.section where slug = 'city')"
                + " where slug = 'culture'");
        var story = newsroom.live(copy -> {
            copy.setHeadline("Ocelot at the opera");
            copy.setSection(ground.section("culture"));
        });
        settle();
        assertEquals(List.of(story), ids("ocelot", "section", "culture"));
        assertEquals(List.of(story), ids("ocelot", "section", "city"));
        assertEquals(List.of(), ids("ocelot", "section", "world"));
    }

    @Test
    void everyScriptIsFoundTheWayItsReadersWriteIt() {
        var german = newsroom.live(in("de", "Zürich baut neue Straßenbahnen"));
        var chinese = newsroom.live(in("zh", "港口电车九年后迎来首批乘客"));
        var arabic = newsroom.live(in("ar", "أول ركاب ترام الميناء بعد انتظار تسع سنوات"));
        settle();
        assertEquals(List.of(german), ids("zurich"));
        assertEquals(List.of(german), ids("strassenbahn"));
        assertEquals(List.of(chinese), ids("电车"));
        assertEquals(List.of(chinese), ids("口电"));
        assertEquals(List.of(), ids("电口"));
        assertEquals(List.of(arabic), ids("ميناء"));
        assertEquals(List.of(arabic), ids("اول رُكّاب"));
    }

    @Test
    void whoMistypesIsToldWhatMayBeMeantWhenThatFindsSomething() {
        var story = newsroom.live(copy -> copy.setHeadline("Rhubarb exports double"));
        settle();
        assertEquals("rhubarb double", find("rhubrab double").meant());
        assertNull(find("rhubarb").meant(), "it was found");
        assertNull(find("rhubrab bridge").meant(), "there is no bridge");

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        settle();
        assertNull(find("rhubrab").meant(), "the word went with the story");
    }

    @Test
    void namesOfTagsAndPeopleAreProposedAsLongAsALiveStoryHasThem() {
        var story = newsroom.live(copy -> {
            copy.setHeadline("Capybara moves in");
            copy.setBylines(List.of("Zoë Capponi"));
            copy.setTags(List.of("Capitals"));
        });
        settle();
        assertEquals(
                List.of(new NamedList(NamedList.Kind.TAG, "Capitals", "capitals")),
                service.propose("capi").named());
        assertEquals(List.of("The capybara"), service.propose("The capy").words());
        assertEquals(
                "/author/zoe-capponi", service.propose("zoe").named().get(0).address());

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        settle();
        assertEquals(List.of(), service.propose("capi").named());
        assertEquals(List.of(), service.propose("The capy").words());
    }

    @Test
    void whatCannotBeAskedFindsNothing() {
        for (var words : List.of("", "…", "x".repeat(SearchWish.LONGEST + 1))) {
            assertTrue(find(words).isEmpty());
        }
        assertEquals(
                List.of(), service.propose("x".repeat(SearchWish.LONGEST + 1)).words());
    }

    @Test
    void aPageHasItsShareAndThereIsANextOne() {
        for (var i = 0; i <= SearchWish.SIZE; i++) {
            newsroom.live(copy -> copy.setHeadline("Pelican count goes on"));
        }
        settle();
        var first = find("pelican");
        assertEquals(SearchWish.SIZE, first.hits().size());
        assertEquals(SearchWish.SIZE + 1, first.total());
        assertTrue(first.hasNext());
        var second = find("pelican", "page", "2");
        assertEquals(1, second.hits().size());
        assertFalse(second.hasNext());
        assertTrue(second.hasPrevious());
    }

    private static Consumer<Copy> in(String language, String headline) {
        return copy -> {
            copy.setHeadline(headline);
            copy.setLanguage(language);
        };
    }

    private void settle() {
        index.settle();
    }

    private List<Long> ids(String words, String... more) {
        return find(words, more).hits().stream().map(Hit::id).toList();
    }

    private Found find(String words, String... more) {
        var said = new HashMap<String, String>();
        said.put("q", words);
        for (var i = 0; i < more.length; i += 2) {
            said.put(more[i], more[i + 1]);
        }
        return service.search(SearchWish.of(said::get));
    }
}
