package org.masthead.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopSectionTest {

    private static final SectionRow WORLD = new SectionRow("world", "World", null);
    private static final SectionRow SPORT = new SectionRow("sport", "Sport", null);
    private static final SectionRow EUROPE = new SectionRow("europe", "Europe", "world");
    private static final SectionRow AFRICA = new SectionRow("africa", "Africa", "world");

    @Test
    void sectionsStandUnderTheirsInTheOrderInWhichTheyCome() {
        assertEquals(
                List.of(new TopSection(WORLD, List.of(EUROPE, AFRICA)), new TopSection(SPORT, List.of())),
                TopSection.of(List.of(EUROPE, WORLD, AFRICA, SPORT)));
    }

    @Test
    void aSectionHoldsItselfAndThoseUnderIt() {
        var world = new TopSection(WORLD, List.of(EUROPE));
        assertTrue(world.holds("world"));
        assertTrue(world.holds("europe"));
        assertFalse(world.holds("sport"));
        assertFalse(world.holds(null));
    }
}
