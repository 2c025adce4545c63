package org.masthead.front.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.masthead.front.model.FrontRows.live;
import static org.masthead.front.model.FrontRows.row;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.front.model.Line.State;

class SheetTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void theSheetSaysOfEachPlaceWhyAStoryStandsThereOrDoesNot() {
        var sheet = sheet(Arrangement.BY_TIME
                .pin(1L, Spot.place(0))
                .pin(2L, Spot.place(1))
                .pin(3L, Spot.place(2))
                .end(3L, NOW)
                .hide(4L));
        assertEquals(
                List.of(State.PINNED, State.GONE, State.OVER, State.BY_TIME, State.FREE),
                sheet.places().stream().map(Line::state).toList());
        assertEquals(
                Arrays.asList(1L, 2L, 3L, 9L, null),
                sheet.places().stream().map(Line::story).toList());
        assertNull(sheet.places().get(1).row());
        assertEquals(
                List.of(State.HIDDEN), sheet.hidden().stream().map(Line::state).toList());
    }

    @Test
    void onlyTheLastOfARowHasNothingBehindIt() {
        var sheet = sheet(Arrangement.BY_TIME
                .addGroup("Ferries")
                .addGroup("Trains")
                .pin(1L, new Spot(0, 0))
                .pin(3L, new Spot(0, 1)));
        assertEquals(
                List.of(false, true),
                sheet.groups().get(0).lines().stream().map(Line::isLast).toList());
        assertEquals(
                List.of(false, true),
                sheet.groups().stream().map(Sheet.Group::isLast).toList());
    }

    private static Sheet sheet(Arrangement arrangement) {
        var front = Front.ofSite();
        front.arrange(arrangement, null, NOW);
        return Sheet.of(front, live(1, 3), Arrays.asList(row(1), row(7), row(8), row(9), null), NOW);
    }
}
