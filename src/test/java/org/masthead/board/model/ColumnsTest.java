package org.masthead.board.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.DraftStatus;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Made;
import org.masthead.workflow.model.Move;

/** The ways between the columns of a desk that edits, then asks Legal beside Copy. */
class ColumnsTest {

    private static final Columns BOARD = new Columns(List.of(
            column(DraftStatus.DRAFT),
            column(DraftStatus.RETURNED),
            stage(1, "Desk edit", 1),
            stage(2, "Legal", 2),
            stage(3, "Copy", 2),
            column(DraftStatus.APPROVED),
            column(DraftStatus.SCHEDULED)));

    /** Every way there is; what is not here is no way. */
    private static final Map<String, Move> WAYS = Map.ofEntries(
            Map.entry("DRAFT > stage-1", Move.SUBMIT),
            Map.entry("RETURNED > stage-1", Move.SUBMIT),
            Map.entry("stage-1 > DRAFT", Move.WITHDRAW),
            Map.entry("stage-2 > DRAFT", Move.WITHDRAW),
            Map.entry("stage-3 > DRAFT", Move.WITHDRAW),
            Map.entry("stage-1 > RETURNED", Move.RETURN),
            Map.entry("stage-2 > RETURNED", Move.RETURN),
            Map.entry("stage-3 > RETURNED", Move.RETURN),
            Map.entry("APPROVED > RETURNED", Move.RETURN),
            Map.entry("stage-1 > stage-2", Move.APPROVE),
            Map.entry("stage-1 > stage-3", Move.APPROVE),
            Map.entry("stage-2 > APPROVED", Move.APPROVE),
            Map.entry("stage-3 > APPROVED", Move.APPROVE),
            Map.entry("APPROVED > SCHEDULED", Move.SCHEDULE),
            Map.entry("SCHEDULED > APPROVED", Move.UNSCHEDULE));

    @Test
    void eachPairOfColumnsHasTheWayOfTheTableOrNone() {
        var found = new LinkedHashMap<String, Move>();
        for (var from : BOARD.all()) {
            for (var to : BOARD.all()) {
                BOARD.findWay(from, to).ifPresent(move -> found.put(from.key() + " > " + to.key(), move));
            }
        }
        assertEquals(WAYS, found);
    }

    /** A move that is new leads somewhere on the board, or is one of the menu alone. */
    @Test
    void everyMoveIsAWayOrOneOfTheMenuAlone() {
        var ofTheMenu = Set.of(Move.OVERRIDE, Move.PUBLISH, Move.UNPUBLISH, Move.SPIKE, Move.RESTORE);
        assertEquals(
                Set.of(Move.values()),
                Stream.concat(WAYS.values().stream(), ofTheMenu.stream()).collect(Collectors.toSet()));
    }

    @Test
    void aDeskWithOneStageHasFiveColumns() {
        assertEquals(
                List.of("DRAFT", "RETURNED", "stage-1", "APPROVED", "SCHEDULED"),
                Columns.of(Made.WORLD).all().stream().map(Column::key).toList());
    }

    @Test
    void whereNoWayLeadsTheRefusalNamesBothColumns() {
        var refused = assertThrows(Refused.class, () -> BOARD.way(BOARD.get("DRAFT"), BOARD.get("stage-2")));
        assertTrue(refused.getMessage().contains("“a draft” to “Legal”"), refused.getMessage());
        assertThrows(Refused.class, () -> BOARD.get("stage-9"));
        assertThrows(Refused.class, () -> BOARD.get(null));
    }

    private static Column column(DraftStatus status) {
        return new Column(status, null, null, 0);
    }

    private static Column stage(long id, String name, int step) {
        return new Column(DraftStatus.IN_REVIEW, id, name, step);
    }
}
