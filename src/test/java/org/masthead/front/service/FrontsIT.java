package org.masthead.front.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontChange.Act;
import org.masthead.front.model.FrontRow;
import org.masthead.front.model.Spot;
import org.masthead.front.model.Topic;
import org.masthead.platform.model.StaleVersion;
import org.masthead.site.model.StoryRow;
import org.masthead.taxonomy.model.SectionPlan;
import org.masthead.taxonomy.service.SectionKeeping;
import org.masthead.workflow.model.Move;

/** Fronts, and who arranges them. */
@ExtendWith(ArquillianExtension.class)
class FrontsIT extends ArrangingIT {

    @Inject
    private SectionKeeping sections;

    @Inject
    private SectionFronts making;

    @Test
    void aSectionIsArrangedByThoseOfItsDeskAndTheSiteByTheWholeNewsroom() {
        newsroom.as("publisher");
        var mine = fronts.list().stream().map(FrontRow::name).toList();
        assertEquals(List.of("section/world", "section/city", "section/culture", "section/business"), mine);
        pin(id("section/world"), story, 0);
        refused("front.newsroom", () -> fronts.open(front));
        refused("front.newsroom", () -> editions.publish(front, 0));
        refused("capability", () -> fronts.createTopic(new Topic("Ferries", "", List.of())));
        newsroom.as("editor");
        refused("capability", fronts::list);
        refused("capability", () -> fronts.open(id2("section/world")));
        refused("capability", () -> sheets.find(null, null));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingOfHersIsStored() {
        var seen = seen(front);
        pin(front, old, 0);
        newsroom.as("publisher2");
        assertThrows(StaleVersion.class, () -> fronts.change(front, seen, FrontChange.pin(story, Spot.place(0))));
        assertThrows(StaleVersion.class, () -> editions.publish(front, seen));
        assertThrows(StaleVersion.class, () -> editions.schedule(front, seen, tomorrow()));
        assertEquals(Optional.of(Spot.place(0)), fronts.open(front).getWorking().find(old));
    }

    @Test
    void onlyWhatReadersCanSeeIsPinned() {
        var draft = newsroom.aDraft();
        newsroom.as("publisher2");
        refused("front.notLive", () -> pin(front, draft, 0));
    }

    @Test
    void aHiddenStoryStandsNowhere() {
        change(front, FrontChange.of(Act.HIDE, story));
        editions.publish(front, seen(front));
        assertEquals(old, lead());
        assertEquals(List.of(old), plan().newest().stream().map(StoryRow::id).toList());
    }

    @Test
    void storiesToPinAreFoundByWordsSectionAndAddress() {
        newsroom.edit(story, "Train leaves late");
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
        newsroom.as("publisher2");
        index.settle();
        assertEquals(List.of(story), found("late TRAIN", null));
        assertEquals(List.of(story, old), found(" ", null));
        assertEquals(List.of(story, old), found("leaves", "world"));
        assertEquals(List.of(), found("leaves", "sport"));
        assertEquals(
                List.of(old),
                found("https://news.example.org" + ground.standing(old).address(), null));
        assertEquals(List.of(), found("/world/2020/01/01/none", null));
    }

    @Test
    void lookingAtTheListWritesNothing() {
        ground.sql("delete from masthead.front where name = 'section/business'");
        var before = ground.count("front");
        assertFalse(fronts.list().isEmpty());
        assertEquals(before, ground.count("front"));
    }

    @Test
    void aSectionHasAFrontFromTheMomentThatItIsMade() {
        newsroom.as("admin");
        sections.create(section("Arts", "arts"));
        newsroom.as("publisher2");
        assertEquals("/arts", fronts.open(id("section/arts")).getAddress());
    }

    @Test
    void theFrontOfASectionGoesByItsPresentName() {
        var world = id("section/world");
        pin(world, old, 0);
        editions.publish(world, seen(world));
        var before = seen(world);
        newsroom.as("admin");
        var section = ground.section("world");
        sections.edit(section.getId(), section.getVersion(), section("Planet", "planet"));
        assertEquals(
                Optional.of(Spot.place(0)),
                live.find("section/planet").orElseThrow().find(old));
        newsroom.as("publisher2");
        assertEquals("Planet", fronts.open(world).getTitle());
        assertEquals(before, seen(world), "nobody who arranges it is stopped");
        assertEquals(world, id("section/planet"));
    }

    @Test
    void aNewsroomThatIsOlderThanItsFrontsGetsThemOnce() {
        ground.sql("delete from masthead.front");
        making.make();
        making.make();
        assertEquals(
                "section/business,section/city,section/culture,section/sport,section/world,site",
                ground.text("select listagg(name, ',') within group (order by name) from masthead.front"));
    }

    private SectionPlan section(String name, String slug) {
        return new SectionPlan(name, slug, ground.desk("world").getId(), null, false);
    }
}
