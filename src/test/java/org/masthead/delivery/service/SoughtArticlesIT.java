package org.masthead.delivery.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Genre;
import org.masthead.body.model.Document;
import org.masthead.delivery.model.Slice;
import org.masthead.delivery.model.WishReader;
import org.masthead.site.model.LiveStory;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Programs search among live stories, and go on where they were. */
@ExtendWith(ArquillianExtension.class)
class SoughtArticlesIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private LiveArticles delivered;

    @Inject
    private Index index;

    @BeforeEach
    void freshNewsroom() {
        newsroom.fresh();
    }

    @Test
    void wordsAreAFilterLikeAllOthers() {
        var ferry = newsroom.live(copy -> {
            copy.setHeadline("Ferry strike");
            copy.setTags(List.of("Transport"));
            copy.setGenre(Genre.ANALYSIS);
        });
        var barco = newsroom.live(copy -> {
            copy.setHeadline("Ferry parado");
            copy.setLanguage("pt-BR");
        });
        newsroom.live(copy -> {
            copy.setHeadline("Tram strike");
            copy.setBody(Document.ofParagraphs(List.of("Nothing moves.")).json());
        });
        index.settle();
        assertEquals(List.of(barco, ferry), ids(find("q", "\"ferry\" left", "section", "world")), "the newest first");
        assertEquals(List.of(ferry), ids(find("q", "ferry strik")));
        assertEquals(List.of(ferry), ids(find("q", "ferry strike", "tag", "transport")));
        assertEquals(List.of(), ids(find("q", "ferry strike", "tag", "sea")));
        assertEquals(List.of(ferry), ids(find("q", "strike", "genre", "analysis")));
        assertEquals(List.of(barco), ids(find("q", "ferry", "language", "pt")));
        assertEquals(List.of(), ids(find("q", "ferry", "language", "pt-PT")));
        var moment = delivered.get(barco).getFirstPublishedAt();
        assertEquals(List.of(ferry), ids(find("q", "\"ferry\" strike", "until", moment.toString())));
        assertEquals(List.of(), ids(find("q", "parado", "until", moment.toString())));
        assertEquals(
                List.of(), ids(find("q", "parado", "from", moment.plusSeconds(1).toString())));
        assertEquals(
                List.of(),
                ids(find("q", "parado", "updatedSince", moment.plusSeconds(1).toString())));
    }

    @Test
    void whatWasFoundGoesOnWhereItWasWhileStoriesArePublished() {
        var first = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            first.add(0, newsroom.live(copy -> copy.setHeadline("Osprey nests")));
        }
        index.settle();
        var page = find("q", "osprey", "limit", "2");
        var told = new ArrayList<>(ids(page));
        while (page.next().isPresent()) {
            newsroom.live(copy -> copy.setHeadline("Osprey again"));
            index.settle();
            page = find("q", "osprey", "limit", "2", "cursor", page.next().get().toString());
            told.addAll(ids(page));
        }
        assertEquals(first, told);
    }

    @Test
    void onlyWhatIsLiveIsFound() {
        newsroom.aDraft("reporter", "world", "Kestrel unseen");
        var story = newsroom.live(copy -> copy.setHeadline("Kestrel seen"));
        newsroom.as("reporter");
        newsroom.edit(story, "Harrier seen");
        index.settle();
        assertEquals(List.of(story), ids(find("q", "kestrel")));
        assertEquals(List.of(), ids(find("q", "harrier")));

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertEquals(List.of(), ids(find("q", "kestrel")), "at once");
    }

    private Slice find(String... pairs) {
        newsroom.asNobody();
        Map<String, String> parameters = new HashMap<>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return delivered.find(new WishReader(parameters::get, ZoneOffset.UTC).read());
    }

    private static List<Long> ids(Slice slice) {
        return slice.stories().stream().map(LiveStory::getId).toList();
    }
}
