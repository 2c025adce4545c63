package org.masthead.pages;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Cast;
import org.masthead.testing.MoveTable;
import org.masthead.testing.MoveWords;
import org.masthead.testing.StageSetting;
import org.masthead.workflow.model.Move;

/** The buttons that the tables of expectations want on the page of a story, with the sentences against each. */
final class Expected {

    private Expected() {}

    /**
     * Whether a cell is among the third of all that takes its turn in a walk where each step costs a page: every pair of
     * its coordinates comes, if not every three of them.
     */
    static boolean isTurnOf(Enum<?>... coordinates) {
        return Stream.of(coordinates).mapToInt(Enum::ordinal).sum() % 3 == 0;
    }

    /** In a cell of the table of moves, on a desk with one stage. */
    static Map<String, String> buttons(DraftStatus status, PublicStatus publicStatus, Cast who) {
        var buttons = new TreeMap<String, String>();
        for (var move : Move.values()) {
            var keys = MoveTable.against(move, status, publicStatus, who);
            if (isShown(move, keys)) {
                buttons.put(MoveWords.button(move), MoveWords.why(move, status, keys, null));
            }
        }
        return buttons;
    }

    /** Of a story in review on a desk that reviews in some way. */
    static Map<String, String> buttons(StageSetting setting, Cast who) {
        var buttons = buttons(DraftStatus.IN_REVIEW, PublicStatus.NONE, who);
        buttons.put(
                MoveWords.button(Move.RETURN),
                MoveWords.why(Move.RETURN, DraftStatus.IN_REVIEW, setting.againstReturning(who), null));
        buttons.remove(MoveWords.button(Move.APPROVE));
        for (var open : setting.open()) {
            var keys = setting.againstApproving(open, who);
            buttons.put(
                    name(setting, open.stage()),
                    MoveWords.why(Move.APPROVE, DraftStatus.IN_REVIEW, keys, setting.planned(open.stage())));
        }
        return buttons;
    }

    /** What the button says that passes a stage. */
    static String name(StageSetting setting, String stage) {
        return setting.namesStages() ? MoveWords.button(Move.APPROVE, stage) : MoveWords.button(Move.APPROVE);
    }

    /** A move that does not start where the story stands has no button. */
    private static boolean isShown(Move move, Set<String> keys) {
        return keys.stream().noneMatch(key -> key.startsWith("move.from."))
                && (keys.isEmpty() || !MoveTable.FOR_THOSE_WHO_MAY.contains(move));
    }
}
