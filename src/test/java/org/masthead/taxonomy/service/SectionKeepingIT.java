package org.masthead.taxonomy.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.platform.model.Refused;
import org.masthead.redirect.service.Redirects;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.SectionPlan;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class SectionKeepingIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private SectionKeeping keeping;

    @Inject
    private SiteService site;

    @Inject
    private Redirects redirects;

    private Long story;

    @BeforeEach
    void aLiveStoryOfTheSectionWorld() {
        newsroom.fresh();
        story = newsroom.live();
        newsroom.as("admin");
    }

    @Test
    void aSectionThatMovesTakesItsListAlongAndLeavesItsStoriesWhereTheyAre() {
        var address = ground.standing(story).address();
        edit("world", "globe", null);
        assertEquals(address, ground.standing(story).address());
        assertTrue(site.findStory(address).isPresent());
        assertEquals(List.of(address), addresses("globe"));
        assertEquals(List.of(), addresses("world"));
        assertEquals("/globe", redirects.find("/world").orElseThrow().address());
        assertEquals(
                "/globe/rss.xml", redirects.find("/world/rss.xml").orElseThrow().address());
        assertTrue(ground.isHistoryGenuine(story));
    }

    @Test
    void aSectionThatMovesTwiceAndBackLeavesNoCircle() {
        edit("world", "globe", null);
        edit("globe", "earth", null);
        assertEquals("/earth", redirects.find("/world").orElseThrow().address());
        edit("earth", "world", null);
        assertTrue(redirects.find("/world").isEmpty());
        assertEquals("/world", redirects.find("/globe").orElseThrow().address());
        assertEquals("/world", redirects.find("/earth").orElseThrow().address());
        assertEquals(1, addresses("world").size());
    }

    @Test
    void aSectionListsTheStoriesOfThoseUnderIt() {
        edit("world", "world", id("city"));
        assertEquals(addresses("world"), addresses("city"));
        assertEquals(1, addresses("city").size());
        edit("world", "world", id("sport"));
        assertEquals(0, addresses("city").size());
        assertEquals(1, addresses("sport").size());
        edit("world", "globe", null);
        assertEquals(0, addresses("sport").size());
        assertEquals(1, addresses("globe").size());
    }

    @Test
    void whatIsPublishedNextStandsUnderTheSectionAbove() {
        edit("world", "world", id("city"));
        newsroom.live();
        newsroom.as("admin");
        assertEquals(2, addresses("city").size());
        edit("world", "world", null);
        assertEquals(0, addresses("city").size());
        assertEquals(2, addresses("world").size());
    }

    @Test
    void sectionsAreInTheOrderThatSomebodyGaveThem() {
        keeping.move(id("sport"), -1);
        keeping.move(id("world"), 1);
        keeping.move(id("world"), 1);
        edit("culture", "culture", id("city"));
        assertEquals(
                List.of("sport", "city", "culture", "world", "business"),
                keeping.list().stream().map(Section::getSlug).toList());
    }

    @Test
    void aNewSectionIsTheLastAndCanBeHidden() {
        keeping.create(new SectionPlan("Weather", null, ground.desk("city").getId(), null, true));
        var last = site.sections().get(site.sections().size() - 1);
        assertEquals("/weather", last.address());
        assertTrue(last.hidden());
    }

    @Test
    void whatSpeaksAgainstItIsSaid() {
        assertThrows(Refused.class, () -> edit("world", "city", null));
        assertThrows(Refused.class, () -> edit("world", "admin", null));
        edit("world", "world", id("city"));
        assertThrows(Refused.class, () -> edit("city", "city", id("sport")));
        var seen = keeping.get(id("sport")).getVersion();
        edit("sport", "sports", null);
        assertThrows(
                Refused.class,
                () -> keeping.edit(
                        id("sports"),
                        seen,
                        new SectionPlan("Sport", "games", ground.desk("sport").getId(), null, false)));
    }

    @Test
    void onlyThoseWhoLookAfterTheSiteKeepSections() {
        var world = id("world");
        for (var who : List.of("publisher", "reporter", "")) {
            newsroom.as(who);
            assertThrows(Refused.class, keeping::list, who);
            assertThrows(Refused.class, () -> keeping.get(world), who);
            assertThrows(Refused.class, () -> keeping.move(world, 1), who);
            assertThrows(Refused.class, () -> edit("world", "mine", null), who);
        }
    }

    private void edit(String slug, String to, Long parent) {
        var section = ground.section(slug);
        var plan = new SectionPlan("The " + to, to, section.getDesk().getId(), parent, false);
        keeping.edit(section.getId(), section.getVersion(), plan);
    }

    private Long id(String slug) {
        return ground.section(slug).getId();
    }

    private List<String> addresses(String slug) {
        return site.inSection(slug, 1).stories().stream().map(StoryRow::address).toList();
    }
}
