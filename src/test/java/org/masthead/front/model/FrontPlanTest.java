package org.masthead.front.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.front.model.FrontRows.ids;
import static org.masthead.front.model.FrontRows.live;
import static org.masthead.front.model.FrontRows.many;
import static org.masthead.front.model.FrontRows.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;

class FrontPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private static final List<SectionRow> MENU = List.of(
            new SectionRow("world", "World", null),
            new SectionRow("city", "City", null),
            new SectionRow("sport", "Sport", null));

    @Test
    void theMostUrgentOfTheNewestLeads() {
        var urgent = row(3, "world", 1, false);
        var plan = byTime(List.of(row(1, "world", 5, true), row(2, "world", 3, true), urgent));
        assertEquals(urgent, plan.lead());
    }

    @Test
    void amongEquallyUrgentOnesAPictureLeads() {
        var pictured = row(2, "world", 5, true);
        assertEquals(
                pictured, byTime(List.of(row(1, "world", 5, false), pictured)).lead());
    }

    @Test
    void anOldStoryDoesNotLeadHoweverUrgent() {
        var rows = new ArrayList<>(many(20));
        rows.add(row(99, "world", 1, true));
        assertEquals(rows.get(0), byTime(rows).lead());
    }

    @Test
    void noStoryStandsTwiceAboveAndInItsSection() {
        var plan = byTime(many(20));
        var top = new ArrayList<>(plan.second());
        top.add(plan.lead());
        plan.blocks().forEach(block -> assertTrue(block.stories().stream().noneMatch(top::contains)));
    }

    @Test
    void aSectionWithoutStoriesIsLeftOut() {
        assertEquals(List.of("world", "city"), slugs(byTime(many(20))));
    }

    @Test
    void theBlockOfASectionShowsTheStoriesOfThoseUnderItAndTheyHaveNone() {
        var menu = List.of(new SectionRow("world", "World", null), new SectionRow("city", "City", "world"));
        var plan = FrontPlan.of(many(20), menu, Arranged.of(Arrangement.BY_TIME, Map.of(), NOW));
        assertEquals(List.of("world"), slugs(plan));
        assertEquals(List.of(6L, 7L, 8L, 9L, 10L), ids(plan.blocks().get(0).stories()));
    }

    @Test
    void machinesAreToldOfEachStoryOnceFromTheTopDown() {
        var plan = byTime(many(20));
        var ids = ids(plan.stories());
        assertEquals(plan.lead().id(), ids.get(0));
        assertEquals(ids(plan.second()), ids.subList(1, 1 + plan.second().size()));
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(
                1
                        + plan.second().size()
                        + plan.blocks().stream()
                                .mapToInt(block -> block.stories().size())
                                .sum(),
                ids.size());
    }

    @Test
    void anEmptySiteHasNoLead() {
        var plan = byTime(List.of());
        assertEquals(List.of(), plan.stories());
        assertNull(plan.lead());
        assertTrue(plan.newest().isEmpty());
        assertTrue(plan.blocks().isEmpty());
    }

    @Test
    void aPinnedStoryStandsInItsPlaceAndTimeFillsTheOthers() {
        var plan = plan(Arrangement.BY_TIME.pin(9L, Spot.place(0)).pin(50L, Spot.place(2)), live(9, 50));
        assertEquals(9L, plan.lead().id());
        assertEquals(List.of(1L, 50L, 2L, 3L), ids(plan.second()));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), ids(plan.newest()));
    }

    @Test
    void aPinnedStoryStandsNowhereElseButInTheColumnOfTimes() {
        var grouped = Arrangement.BY_TIME.addGroup("Election night").pin(6L, new Spot(0, Spot.ANY));
        var plan = plan(grouped.pin(7L, Spot.place(1)), live(6, 7));
        assertEquals(
                List.of("Election night"),
                plan.groups().stream().map(Arranged.Group::heading).toList());
        assertEquals(List.of(6L), ids(plan.groups().get(0).stories()));
        plan.blocks()
                .forEach(block -> assertTrue(
                        block.stories().stream().noneMatch(row -> row.id() == 6L || row.id() == 7L), block.toString()));
    }

    @Test
    void whatIsNoLongerLiveFallsOutWithoutAGap() {
        var arrangement = Arrangement.BY_TIME
                .pin(9L, Spot.place(0))
                .pin(50L, Spot.place(1))
                .addGroup("Empty by now")
                .pin(51L, new Spot(0, Spot.ANY));
        var plan = plan(arrangement, live(9));
        assertEquals(9L, plan.lead().id());
        assertEquals(List.of(1L, 2L, 3L, 4L), ids(plan.second()));
        assertEquals(List.of(), plan.groups());
    }

    @Test
    void whatIsPinnedMovesUpWhereTimeHasNoStoriesLeft() {
        var arranged = Arranged.of(Arrangement.BY_TIME.pin(9L, Spot.place(3)), live(9), NOW);
        var plan = FrontPlan.of(List.of(), MENU, arranged);
        assertEquals(9L, plan.lead().id());
        assertEquals(List.of(), plan.second());
    }

    @Test
    void aPinEndsAtItsMoment() {
        var arrangement = Arrangement.BY_TIME.pin(9L, Spot.place(0));
        assertEquals(
                9L,
                plan(arrangement.end(9L, NOW.plusSeconds(1)), live(9)).lead().id());
        assertEquals(1L, plan(arrangement.end(9L, NOW), live(9)).lead().id());
    }

    @Test
    void aHiddenStoryIsShownNowhere() {
        var plan = plan(Arrangement.BY_TIME.hide(1L).hide(8L), live());
        assertEquals(2L, plan.lead().id());
        assertTrue(plan.newest().stream().noneMatch(row -> row.id() == 1L || row.id() == 8L));
        plan.blocks().forEach(block -> assertTrue(block.stories().stream().noneMatch(row -> row.id() == 8L)));
    }

    @Test
    void theFirstPageOfAListStartsWithThePlacesAndLosesNoStory() {
        var arrangement = Arrangement.BY_TIME
                .pin(50L, Spot.place(1))
                .pin(20L, Spot.place(0))
                .hide(3L);
        var page = Arranged.of(arrangement, live(20, 50), NOW).page(Rows.of(many(21), 1));
        assertEquals(List.of(20L, 50L, 1L, 2L, 4L), ids(page.stories().subList(0, 5)));
        assertEquals(20, page.stories().size());
        assertTrue(page.older());
    }

    @Test
    void laterPagesAreByTimeAloneAndHideWhatIsHidden() {
        var arrangement = Arrangement.BY_TIME
                .pin(50L, Spot.place(0))
                .pin(2L, Spot.place(1))
                .hide(3L);
        var page = Arranged.of(arrangement, live(50, 2), NOW).page(new Rows(many(4), 2, false));
        assertEquals(List.of(1L, 2L, 4L), ids(page.stories()));
    }

    private static FrontPlan byTime(List<StoryRow> latest) {
        return FrontPlan.of(latest, MENU, Arranged.of(Arrangement.BY_TIME, Map.of(), NOW));
    }

    private static FrontPlan plan(Arrangement arrangement, Map<Long, StoryRow> live) {
        return FrontPlan.of(many(40), MENU, Arranged.of(arrangement, live, NOW));
    }

    private static List<String> slugs(FrontPlan plan) {
        return plan.blocks().stream().map(block -> block.section().slug()).toList();
    }
}
