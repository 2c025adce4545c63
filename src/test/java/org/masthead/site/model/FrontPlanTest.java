package org.masthead.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.masthead.media.model.PictureType;
import org.masthead.site.Stories;

class FrontPlanTest {

    private static final List<SectionRow> MENU = List.of(
            new SectionRow("world", "World", null),
            new SectionRow("city", "City", null),
            new SectionRow("sport", "Sport", null));

    @Test
    void theMostUrgentOfTheNewestLeads() {
        var urgent = row(3, "world", 1, false);
        var plan = FrontPlan.of(List.of(row(1, "world", 5, true), row(2, "world", 3, true), urgent), MENU);
        assertEquals(urgent, plan.lead());
    }

    @Test
    void amongEquallyUrgentOnesAPictureLeads() {
        var pictured = row(2, "world", 5, true);
        assertEquals(
                pictured,
                FrontPlan.of(List.of(row(1, "world", 5, false), pictured), MENU).lead());
    }

    @Test
    void anOldStoryDoesNotLeadHoweverUrgent() {
        var rows = new java.util.ArrayList<>(many(20));
        rows.add(row(99, "world", 1, true));
        assertEquals(rows.get(0), FrontPlan.of(rows, MENU).lead());
    }

    @Test
    void noStoryStandsTwiceAboveAndInItsSection() {
        var plan = FrontPlan.of(many(20), MENU);
        var top = new java.util.ArrayList<>(plan.second());
        top.add(plan.lead());
        plan.blocks().forEach(block -> assertTrue(block.stories().stream().noneMatch(top::contains)));
    }

    @Test
    void aSectionWithoutStoriesIsLeftOut() {
        var plan = FrontPlan.of(many(20), MENU);
        assertEquals(
                List.of("world", "city"),
                plan.blocks().stream().map(block -> block.section().slug()).toList());
    }

    @Test
    void anEmptySiteHasNoLead() {
        var plan = FrontPlan.of(List.of(), MENU);
        assertNull(plan.lead());
        assertTrue(plan.newest().isEmpty());
        assertTrue(plan.blocks().isEmpty());
    }

    private static List<StoryRow> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> row(number, number % 2 == 0 ? "world" : "city", 5, false))
                .toList();
    }

    private static StoryRow row(int number, String section, int urgency, boolean pictured) {
        return new StoryRow(
                (long) number,
                "/" + section + "/" + number,
                "Headline " + number,
                null,
                null,
                section,
                section,
                "en",
                urgency,
                Stories.PUBLISHED,
                pictured ? "ab".repeat(32) : null,
                PictureType.JPEG,
                3,
                2,
                null,
                null,
                List.of());
    }
}
