package org.masthead.pages;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.MoveWords;
import org.masthead.testing.StageSetting;
import org.masthead.testing.StageSetting.Open;
import org.masthead.workflow.model.Move;

/** The page of a story in every cell of the tables: which buttons it has for whom, and what it says against each. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MovesOnPageIT {

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @Test
    void everyMoveHasItsButtonWithTheReasonsThatTheTableSays() {
        var stories = CellsOutside.written();
        for (var status : DraftStatus.values()) {
            for (var publicStatus : PublicStatus.values()) {
                var story = stories.get(publicStatus);
                CellsOutside.put(story, status, publicStatus);
                for (var who : Cast.values()) {
                    look(status + "/" + publicStatus, story, who, Expected.buttons(status, publicStatus, who));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyStageHasItsButtonWithTheReasonsThatTheTableSays() {
        for (var setting : StageSetting.values()) {
            FromOutside.fresh();
            var story = CellsOutside.staged(setting);
            for (var who : Cast.values()) {
                look(setting.name(), story, who, Expected.buttons(setting, who));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMoveThatTheTableAllowsIsMadeByItsButton() {
        for (var move : Move.values()) {
            var open = Stream.of(Cast.values())
                    .flatMap(who -> OpenMove.of(move, who))
                    .toList();
            assertFalse(open.isEmpty(), move.name());
            open.forEach(this::make);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyStageIsPassedByTheButtonOfThoseWhomItLetsPass() {
        for (var setting : StageSetting.values()) {
            for (var open : setting.open()) {
                for (var who : Cast.values()) {
                    if (who.sees() && setting.againstApproving(open, who).isEmpty()) {
                        FromOutside.fresh();
                        pass(setting, open, who);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void look(String cell, Seen story, Cast who, Map<String, String> buttons) {
        var expected = who == Cast.NOBODY ? "302" : who.sees() ? buttons.toString() : "404";
        var outcome = who.sees()
                ? ShownMoves.of(Visitor.of(who), story).reasons().toString()
                : "" + Visitor.of(who).get(ShownMoves.address(story)).statusCode();
        note(cell + " for " + who, expected, outcome);
    }

    private void make(OpenMove open) {
        var cell = open.move() + " of " + open.status() + "/" + open.publicStatus();
        press(cell, open.story(), open.who(), MoveWords.button(open.move()), open.to());
    }

    private void pass(StageSetting setting, Open open, Cast who) {
        var to = open.next().isEmpty() ? DraftStatus.APPROVED : DraftStatus.IN_REVIEW;
        var stages = new TreeSet<>(open.next()).stream().collect(joining(", ", "[", "]"));
        var story = CellsOutside.staged(setting);
        press(
                setting + " at " + open.stage(),
                story,
                who,
                Expected.name(setting, open.stage()),
                to + "/NONE " + stages);
    }

    private void press(String cell, Seen story, Cast who, String name, String to) {
        var visitor = Visitor.of(who);
        var page = ShownMoves.of(visitor, story);
        var answer = page.press(visitor, page.find(name).orElseThrow());
        assertEquals(ShownMoves.address(story), ShownMoves.leadsTo(answer), cell + " by " + who + ": " + answer.body());
        var standing = CellsOutside.standing(story);
        note(cell + " by " + who, to, standing.substring(0, Math.min(to.length(), standing.length())));
    }

    private void note(String cell, String expected, String outcome) {
        if (!outcome.equals(expected)) {
            wrong.add("%s: expected %s, was %s".formatted(cell, expected, outcome));
        }
    }
}
