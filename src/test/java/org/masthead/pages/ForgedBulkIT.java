package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.MoveTable;
import org.masthead.testing.MoveWords;
import org.masthead.workflow.model.Move;

/** Moves of many stories at once and reviews taken on from the queue, in every cell where the tables refuse them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgedBulkIT {

    private record Place(DraftStatus status, PublicStatus publicStatus) {}

    private final Map<Place, Seen> stories = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"SUBMIT", "APPROVE", "SPIKE"})
    void noMoveOfManyStoriesIsMadeThatTheTableRefuses(Move move) {
        aStoryInEachPlace();
        for (var who : Cast.values()) {
            if (who != Cast.NOBODY) {
                refuse(move, who);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Whoever makes up the number of a story is not told what it is about. */
    @Test
    void whatBecameOfAStoryThatOneMayNotReadDoesNotNameIt() {
        var story = CellsOutside.written(PublicStatus.NONE);
        var visitor = Visitor.of(Cast.EDITOR_OF_ANOTHER_DESK);
        var page = visitor.get(ShownMoves.leadsTo(Ticked.start(visitor, "SPIKE", story)))
                .body();
        assertTrue(page.contains(MoveWords.hidden(story.id())), page);
        assertFalse(page.contains("Changed by"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPIKE 999999:0", "SPIKE many", "SPIKE 1", "SPIKE :", "PUBLISH 1:0", "spike 1:0", " 1:0"})
    void whatNoPageWouldSendIsAnsweredOnThePage(String sent) {
        var answer = Ticked.start(Visitor.of(Cast.PUBLISHER), sent.split(" ")[0], sent.split(" ")[1]);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1, ShownMoves.sentences(answer).size(), answer.body());
        assertEquals("", ShownMoves.leadsTo(answer));
    }

    @Test
    void noReviewIsTakenOnByThoseWhoPassNoStage() {
        var story = CellsOutside.written(PublicStatus.NONE);
        for (var who : Cast.values()) {
            if (who != Cast.NOBODY
                    && MoveTable.against(Move.RETURN, DraftStatus.IN_REVIEW, PublicStatus.NONE, who)
                            .contains("desk.capability")) {
                refuseClaim(who, story, noStage(who, story));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noReviewIsTakenOnThatSomebodyIsOn() {
        var story = CellsOutside.written(PublicStatus.NONE);
        assertEquals(
                ShownMoves.address(story), ShownMoves.leadsTo(Ticked.claim(Visitor.of(Cast.EDITOR), "" + story.id())));
        assertTrue(CellsOutside.standing(story).startsWith("IN_REVIEW/NONE [Review] editor "));
        refuseClaim(Cast.PUBLISHER, story, "The editor is on it.");
        refuseClaim(Cast.SUB_EDITOR, story, noStage(Cast.SUB_EDITOR, story) + " The editor is on it.");
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999999", "the first"})
    void noReviewIsTakenOnOfWhatIsNoStory(String article) {
        var answer = Ticked.claim(Visitor.of(Cast.PUBLISHER), article);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1, ShownMoves.sentences(answer).size(), answer.body());
    }

    private void aStoryInEachPlace() {
        for (var status : DraftStatus.values()) {
            for (var publicStatus : PublicStatus.values()) {
                var story = CellsOutside.written(publicStatus);
                CellsOutside.put(story, status, publicStatus);
                stories.put(new Place(status, publicStatus), story);
            }
        }
    }

    private void refuse(Move move, Cast who) {
        var expected = new TreeMap<String, String>();
        var before = new LinkedHashMap<Seen, String>();
        stories.forEach((place, story) -> {
            var keys = MoveTable.against(move, place.status(), place.publicStatus(), who);
            if (!who.sees() || !keys.isEmpty()) {
                before.put(story, CellsOutside.standing(story));
                expected.put(
                        ShownMoves.address(story),
                        who.sees() ? MoveWords.why(move, place.status(), keys, null) : MoveWords.hidden(story.id()));
            }
        });
        var answer = Ticked.start(Visitor.of(who), move.name(), Ticked.picks(before.keySet().stream()));
        var refusals = Ticked.refusals(Visitor.of(who), answer);
        if (!refusals.equals(expected)) {
            wrong.add("%s by %s: expected %s, was %s".formatted(move, who, expected, refusals));
        }
        before.forEach((story, standing) -> {
            if (!CellsOutside.standing(story).equals(standing)) {
                wrong.add("%s by %s changed %s".formatted(move, who, standing));
            }
        });
    }

    private static String noStage(Cast who, Seen story) {
        return who.sees()
                ? "The " + who.userName() + " passes no stage of the desk World."
                : MoveWords.hidden(story.id());
    }

    private void refuseClaim(Cast who, Seen story, String sentences) {
        var before = CellsOutside.standing(story);
        var answer = Ticked.claim(Visitor.of(who), "" + story.id());
        var said = answer.statusCode() + " " + String.join(" ", ShownMoves.sentences(answer));
        if (!said.equals("200 " + sentences)) {
            wrong.add("claimed by %s: expected %s, was told %s".formatted(who, sentences, said));
        }
        if (!CellsOutside.standing(story).equals(before)) {
            wrong.add("%s took the review on".formatted(who));
        }
    }
}
