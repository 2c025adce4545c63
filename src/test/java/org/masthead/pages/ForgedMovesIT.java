package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.pages.ShownMoves.Button;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.MoveTable;
import org.masthead.testing.MoveWords;
import org.masthead.testing.StageSetting;
import org.masthead.testing.StageSetting.Planned;
import org.masthead.workflow.model.Move;

/** Presses of the story’s page in every cell where the tables refuse them: the story stays as it was, and is told why. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgedMovesIT {

    private final List<String> wrong = new ArrayList<>();

    /** A button as a page showed it that was right to. */
    private record Offer(ShownMoves page, Button button) {}

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    /** The person had every right when the page was read; before the press the rights went, or the story went on. */
    @Test
    void whatWasOpenWhenThePageWasReadIsRefusedOnceItIsNot() {
        for (var who : Cast.values()) {
            if (who != Cast.NOBODY) {
                var story = CellsOutside.written(PublicStatus.NONE);
                var offers = offers(who, story);
                for (var status : DraftStatus.values()) {
                    var publicStatus = turn(status, who);
                    CellsOutside.put(story, status, publicStatus);
                    offers.forEach((move, offer) -> forge(move, status, publicStatus, who, story, offer));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aStageThatWasOpenWhenThePageWasReadIsRefusedOnceItIsNot() {
        for (var setting : StageSetting.values()) {
            FromOutside.fresh();
            var story = CellsOutside.staged(setting);
            for (var who : Cast.values()) {
                if (who != Cast.NOBODY && Expected.isTurnOf(setting, who)) {
                    forgeStages(setting, who, story);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aDisabledButtonThatIsPressedAllTheSameDoesNothing() {
        var stories = CellsOutside.written();
        for (var status : DraftStatus.values()) {
            for (var publicStatus : PublicStatus.values()) {
                var story = stories.get(publicStatus);
                CellsOutside.put(story, status, publicStatus);
                for (var who : Cast.values()) {
                    if (who.sees() && publicStatus == turn(status, who)) {
                        pressAllDisabled(status + "/" + publicStatus, who, story);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The public status whose turn it is for the person; the cards of the board walk all of them. */
    private static PublicStatus turn(DraftStatus status, Cast who) {
        return Stream.of(PublicStatus.values())
                .filter(one -> Expected.isTurnOf(status, one, who))
                .findFirst()
                .orElseThrow();
    }

    /** Every move from a page on which it was open. */
    private static Map<Move, Offer> offers(Cast who, Seen story) {
        CellsOutside.lend(who, story);
        var offers = new EnumMap<Move, Offer>(Move.class);
        for (var status : DraftStatus.values()) {
            offer(offers, who, story, status, status == DraftStatus.NONE ? PublicStatus.LIVE : PublicStatus.NONE);
        }
        CellsOutside.takeBack(who, story);
        assertEquals(Set.of(Move.values()), offers.keySet());
        return offers;
    }

    private static void offer(
            Map<Move, Offer> offers, Cast who, Seen story, DraftStatus status, PublicStatus publicStatus) {
        CellsOutside.put(story, status, publicStatus);
        var page = ShownMoves.of(Visitor.of(who), story);
        for (var move : Move.values()) {
            page.find(MoveWords.button(move))
                    .filter(button -> !button.disabled())
                    .ifPresent(button -> offers.putIfAbsent(move, new Offer(page, button)));
        }
    }

    private void forge(Move move, DraftStatus status, PublicStatus publicStatus, Cast who, Seen story, Offer offer) {
        var keys = MoveTable.against(move, status, publicStatus, who);
        if (!who.sees() || !keys.isEmpty()) {
            var expected = who.sees() ? MoveWords.why(move, status, keys, null) : MoveWords.hidden(story.id());
            press(move + " of " + status + "/" + publicStatus, who, story, offer, expected);
        }
    }

    private void forgeStages(StageSetting setting, Cast who, Seen story) {
        CellsOutside.lend(who, story);
        var page = ShownMoves.of(Visitor.of(who), story);
        CellsOutside.takeBack(who, story);
        for (var open : setting.open()) {
            var keys = setting.againstApproving(open, who);
            var stage = setting.planned(open.stage());
            forgeStage(setting, Move.APPROVE, stage, keys, who, story, page);
        }
        forgeStage(setting, Move.RETURN, null, setting.againstReturning(who), who, story, page);
    }

    private void forgeStage(
            StageSetting setting, Move move, Planned stage, Set<String> keys, Cast who, Seen story, ShownMoves page) {
        var name = stage == null ? MoveWords.button(move) : Expected.name(setting, stage.name());
        var button = page.find(name).filter(one -> !one.disabled()).orElseThrow();
        if (!who.sees() || !keys.isEmpty()) {
            var expected =
                    who.sees() ? MoveWords.why(move, DraftStatus.IN_REVIEW, keys, stage) : MoveWords.hidden(story.id());
            press(name + " in " + setting, who, story, new Offer(page, button), expected);
        }
    }

    private void pressAllDisabled(String cell, Cast who, Seen story) {
        var page = ShownMoves.of(Visitor.of(who), story);
        page.buttons().stream()
                .filter(Button::disabled)
                .forEach(button -> press(cell + " " + button.name(), who, story, new Offer(page, button), ""));
    }

    /** The answer says what is expected, and the story is as it was. */
    private void press(String cell, Cast who, Seen story, Offer offer, String expected) {
        var before = CellsOutside.standing(story);
        var answer = offer.page().press(Visitor.of(who), offer.button());
        var said = answer.statusCode() == 200 && ShownMoves.leadsTo(answer).isEmpty()
                ? String.join(" ", ShownMoves.sentences(answer))
                : answer.statusCode() + " " + answer.body();
        if (!said.equals(expected)) {
            wrong.add("%s by %s: expected %s, was told %s".formatted(cell, who, expected, said));
        }
        var after = CellsOutside.standing(story);
        if (!after.equals(before)) {
            wrong.add("%s by %s changed the story: %s".formatted(cell, who, after));
        }
    }
}
