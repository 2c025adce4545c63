package org.masthead.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.LiveChange;
import org.masthead.search.model.Hit;
import org.masthead.search.model.SearchWish;
import org.masthead.taxonomy.model.SectionPlan;
import org.masthead.taxonomy.service.SectionKeeping;
import org.masthead.testing.Ground;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;

/** The index follows what is live, whatever happened meanwhile. */
@ExtendWith(ArquillianExtension.class)
class StoryIndexIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private SearchService service;

    @Inject
    private SearchQueue queue;

    @Inject
    private StoryIndex index;

    @Inject
    private Index known;

    @Inject
    private SectionKeeping sections;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void everyTestBeginsWithAnEmptyIndex() {
        newsroom.live(copy -> copy.setHeadline("Dodo seen"));
        newsroom.fresh();
        assertEquals(0, total("dodo"));
        assertTrue(index.isInStep());
    }

    @Test
    void whatAStopLeftOverIsTakenInLater() throws InterruptedException {
        var story = newsroom.live(copy -> copy.setHeadline("Gannet lands"));
        known.settle();
        ground.sql("update masthead.article set public_status = 'UNPUBLISHED' where id = ?", story);
        index.rebuild();
        assertEquals(0, total("gannet"));

        ground.sql("update masthead.article set public_status = 'LIVE' where id = ?", story);
        queue.note(LiveChange.takenDown(story, null));
        assertEquals(0, total("gannet"), "committed, and not taken in yet");
        known.settle();
        assertEquals(1, total("gannet"));
    }

    @Test
    void anIndexThatLacksAStoryOrHasOneTooManyIsOutOfStep() throws InterruptedException {
        var story = newsroom.live(copy -> copy.setHeadline("Plover returns"));
        known.settle();
        assertTrue(index.isInStep());

        ground.sql("update masthead.article set public_status = 'UNPUBLISHED' where id = ?", story);
        assertFalse(index.isInStep(), "one too many");
        index.rebuild();
        assertTrue(index.isInStep());

        ground.sql("update masthead.article set public_status = 'LIVE' where id = ?", story);
        assertFalse(index.isInStep(), "one is missing");
    }

    @Test
    void aSectionThatMovesTakesItsStoriesAlong() {
        var story = newsroom.live(copy -> copy.setHeadline("Curlew calls"));
        var other = newsroom.live(copy -> {
            copy.setHeadline("Curlew answers");
            copy.setSection(ground.section("sport"));
        });
        known.settle();
        edit("world", "world", "city");
        known.settle();
        assertEquals(List.of(story), in("city"));
        assertEquals(List.of(story), in("world"));

        edit("city", "town", null);
        known.settle();
        assertEquals(List.of(), in("city"));
        assertEquals(List.of(story), in("town"), "the section above has another address");

        edit("world", "globe", null);
        known.settle();
        assertEquals(List.of(), in("town"));
        assertEquals(List.of(), in("world"));
        assertEquals(List.of(story), in("globe"));
        assertEquals(1, total("curlew \"the globe\""), "it is found by the new name");
        assertEquals(List.of(other), in("sport"));
    }

    @Test
    void sectionsThatOnlyChangePlacesGiveTheIndexNothingToDo() {
        newsroom.live();
        var last = ground.text("select coalesce(max(id), 0) from masthead.search_due");
        newsroom.as("admin");
        sections.move(ground.section("world").getId(), 1);
        assertEquals(0, ground.count("search_due where id > " + last));
    }

    private void edit(String slug, String to, String parent) {
        newsroom.as("admin");
        var section = ground.section(slug);
        var above = parent == null ? null : ground.section(parent).getId();
        var plan = new SectionPlan("The " + to, to, section.getDesk().getId(), above, false);
        sections.edit(section.getId(), section.getVersion(), plan);
    }

    private long total(String words) {
        return service.search(SearchWish.of(Map.of("q", words)::get)).total();
    }

    private List<Long> in(String section) {
        return service.search(SearchWish.of(Map.of("q", "curlew", "section", section)::get)).hits().stream()
                .map(Hit::id)
                .toList();
    }
}
