package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.masthead.testing.MoveTable;
import org.masthead.testing.StageSetting;
import org.masthead.workflow.model.Move;

/** The cards of the board in every cell of the tables: what their menus offer, and what is refused to whom. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgedCardsIT {

    /** A way of a card from column to column; where it begins or ends at the stage of the desk, the name is “stage”. */
    private record Way(String from, String to, Move move) {}

    private static final List<Way> WAYS = List.of(
            new Way("DRAFT", "stage", Move.SUBMIT),
            new Way("RETURNED", "stage", Move.SUBMIT),
            new Way("stage", "DRAFT", Move.WITHDRAW),
            new Way("stage", "RETURNED", Move.RETURN),
            new Way("stage", "APPROVED", Move.APPROVE),
            new Way("APPROVED", "RETURNED", Move.RETURN),
            new Way("APPROVED", "SCHEDULED", Move.SCHEDULE),
            new Way("SCHEDULED", "APPROVED", Move.UNSCHEDULE));

    private static final List<String> COLUMNS = List.of("DRAFT", "RETURNED", "stage", "APPROVED", "SCHEDULED");

    private final List<String> wrong = new ArrayList<>();
    private Map<PublicStatus, Seen> stories;
    private String stage;
    private String before;

    private interface Cell {
        void look(DraftStatus status, PublicStatus publicStatus, Cast who, Seen story);
    }

    @BeforeEach
    void storiesInReview() {
        FromOutside.fresh();
        stories = CellsOutside.written();
        stage = "stage-" + stages(stories.get(PublicStatus.NONE)).get("");
    }

    @Test
    void theMenuOfACardOffersWhatThePageOfTheStoryDoes() {
        eachCell((status, publicStatus, who, story) -> {
            var answer = Cards.ask(Visitor.of(who), story);
            var expected = who.sees() ? "200 " + Expected.buttons(status, publicStatus, who) : "404 {}";
            var outcome = answer.statusCode() + " " + Cards.choices(answer);
            if (!outcome.equals(expected)) {
                wrong.add("%s/%s for %s: expected %s, was %s".formatted(status, publicStatus, who, expected, outcome));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noMoveIsMadeFromTheMenuThatTheTableRefuses() {
        eachCell((status, publicStatus, who, story) -> {
            for (var move : Move.values()) {
                var keys = MoveTable.against(move, status, publicStatus, who);
                refuse(
                        move + " of " + status + "/" + publicStatus,
                        who,
                        story,
                        keys,
                        () -> Cards.menu(Visitor.of(who), story, move));
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** A card may claim to come from where it does not stand. */
    @Test
    void noMoveIsMadeByDroppingThatTheTableRefuses() {
        eachCell((status, publicStatus, who, story) -> {
            for (var way : Expected.isTurnOf(status, publicStatus, who) ? WAYS : List.<Way>of()) {
                var keys = MoveTable.against(way.move(), status, publicStatus, who);
                refuse(
                        way + " of " + status + "/" + publicStatus,
                        who,
                        story,
                        keys,
                        () -> drop(who, story, way.from(), way.to()));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noCardIsDroppedWhereNoWayLeads() {
        var story = stories.get(PublicStatus.NONE);
        before = CellsOutside.standing(story);
        for (var from : COLUMNS) {
            for (var to : COLUMNS) {
                if (WAYS.stream()
                        .noneMatch(way -> way.from().equals(from) && way.to().equals(to))) {
                    refuse(
                            from + " to " + to,
                            Cast.PUBLISHER,
                            story,
                            Set.of("board.noWay"),
                            () -> drop(Cast.PUBLISHER, story, from, to));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noStageIsPassedFromTheMenuByThoseWhomItDoesNotLetPass() {
        for (var setting : StageSetting.values()) {
            FromOutside.fresh();
            var story = CellsOutside.staged(setting);
            before = CellsOutside.standing(story);
            var stages = stages(story);
            for (var open : setting.open()) {
                var stageId = stages.get(setting.namesStages() ? open.stage() : "");
                for (var who : Cast.values()) {
                    var keys = setting.againstApproving(open, who);
                    refuse(
                            open.stage() + " in " + setting,
                            who,
                            story,
                            keys,
                            () -> Cards.menu(Visitor.of(who), story, Move.APPROVE, stageId));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void eachCell(Cell cell) {
        for (var status : DraftStatus.values()) {
            for (var publicStatus : PublicStatus.values()) {
                var story = stories.get(publicStatus);
                CellsOutside.put(story, status, publicStatus);
                before = CellsOutside.standing(story);
                for (var who : Cast.values()) {
                    if (who != Cast.NOBODY) {
                        cell.look(status, publicStatus, who, story);
                    }
                }
            }
        }
    }

    private interface Post {
        HttpResponse<String> send();
    }

    /** Tries what somebody may not do: the answer says so in the keys of the refusals, and the story is as it was. */
    private void refuse(String act, Cast who, Seen story, Set<String> keys, Post post) {
        if (who == Cast.NOBODY || who.sees() && keys.isEmpty()) {
            return;
        }
        var answer = post.send();
        var expected = who.sees() ? "422 " + new TreeSet<>(keys) : "404 []";
        var outcome = answer.statusCode() + " " + Cards.keys(answer);
        if (!outcome.equals(expected)) {
            wrong.add("%s by %s: expected %s, was %s".formatted(act, who, expected, outcome));
        }
        if (!CellsOutside.standing(story).equals(before)) {
            wrong.add("%s by %s changed the story".formatted(act, who));
        }
    }

    private HttpResponse<String> drop(Cast who, Seen story, String from, String to) {
        return Cards.drop(Visitor.of(who), story, from.replace("stage", stage), to.replace("stage", stage));
    }

    /** Whoever reads a story is told the stages that it waits in. */
    private static Map<String, Long> stages(Seen story) {
        return Cards.stages(Cards.ask(Visitor.of(Cast.ADMINISTRATOR), story));
    }
}
