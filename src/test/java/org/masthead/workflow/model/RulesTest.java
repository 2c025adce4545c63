package org.masthead.workflow.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;
import org.masthead.testing.MoveTable;

class RulesTest {

    private static final Instant LATER = Made.NOW.plusSeconds(60);

    private static final String WITH_THREE_SUGGESTIONS = """
            {"type":"doc","content":[{"type":"paragraph","attrs":{"id":"b0000001"},"content":[
            {"type":"text","text":"The ferry "},
            {"type":"text","marks":[{"type":"deletion","attrs":{"at":"2026-11-24T10:00:00Z","author":"ann"}}],"text":"left"},
            {"type":"text","marks":[{"type":"insertion","attrs":{"at":"2026-11-24T10:00:00Z","author":"ann"}}],"text":"sailed"},
            {"type":"text","marks":[{"type":"deletion","attrs":{"at":"2026-11-24T10:00:01Z","author":"ann"}}],"text":" on time"},
            {"type":"text","marks":[{"type":"insertion","attrs":{"at":"2026-11-24T10:00:00Z","author":"bob"}}],"text":"."}]}]}""";

    @ParameterizedTest
    @EnumSource(Move.class)
    void everyMoveIsAllowedAndRefusedAsTheTableSays(Move move) {
        var wrong = new ArrayList<String>();
        eachCell((status, publicStatus, who) -> {
            var expected = MoveTable.against(move, status, publicStatus, who);
            var refusals = keys(refusals(move, Made.story(status, publicStatus), who, "A reason.", LATER));
            if (!refusals.equals(expected)) {
                wrong.add("%s of %s/%s by %s: expected %s, was %s"
                        .formatted(move, status, publicStatus, who, expected, refusals));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMoveLeadsWhereTheTableSays(Move move) {
        for (var status : DraftStatus.values()) {
            assertEquals(MoveTable.to(move, status), move.to() == null ? status : move.to());
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aReasonIsAskedForWhereTheTableSays(Move move) {
        for (var reason : new String[] {null, "", "  "}) {
            assertEquals(
                    MoveTable.WITH_A_REASON.contains(move),
                    keys(refusals(move, startOf(move), allowed(move), reason, LATER))
                            .contains("move.reason"));
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMomentToComeIsAskedForWhereTheTableSays(Move move) {
        for (var moment : new Instant[] {null, Made.NOW.minusSeconds(1), Made.NOW}) {
            assertEquals(
                    MoveTable.WITH_A_MOMENT.contains(move),
                    keys(refusals(move, startOf(move), allowed(move), "A reason.", moment))
                            .contains("move.future"));
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void headlineBodyAndSectionAreAskedForWhereTheTableSays(Move move) {
        assertMissing(move, "missing.headline", copy -> copy.setHeadline(null));
        assertMissing(move, "missing.headline", copy -> copy.setHeadline(" "));
        assertMissing(move, "missing.body", copy -> copy.setBody(new Copy().getBody()));
        assertMissing(move, "missing.section", copy -> copy.setSection(null));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aTextWithPendingSuggestionsIsRefusedWhereTheTableSays(Move move) {
        var story = startOf(move);
        story.getCopy().setBody(WITH_THREE_SUGGESTIONS);
        var refusals = refusals(move, story, allowed(move), "A reason.", LATER);
        if (MoveTable.WHEN_NOTHING_IS_PENDING.contains(move)) {
            assertEquals("3 suggestions are pending; accept or reject them first.", Refusal.sentences(refusals));
            assertEquals(Set.of("move.suggestions"), keys(refusals));
        } else {
            assertEquals(List.of(), refusals);
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aStoryThatTheChecklistHoldsUpIsRefusedWhereTheTableSays(Move move) {
        var who = Made.authority(allowed(move));
        var held = List.of(Refusal.of("check.tags"));
        var story = startOf(move);
        var stage = Rules.findStage(story, who).orElse(null);
        var expected = MoveTable.WITH_A_CHECKLIST.contains(move) || MoveTable.WITH_A_STAGE_CHECKLIST.contains(move)
                ? held
                : List.of();
        assertEquals(expected, Rules.against(move, stage, story, who, () -> held, Made.NOW));
        assertEquals(expected, Rules.against(move, stage, story, who, () -> held, "A reason.", LATER, Made.NOW));
    }

    @Test
    void whatARuleAndACheckBothSayIsSaidOnce() {
        var story = startOf(Move.PUBLISH);
        story.getCopy().setSection(null);
        var missing = Refusal.of("missing.section");
        var who = Made.authority(allowed(Move.PUBLISH));
        assertEquals(List.of(missing), Rules.against(Move.PUBLISH, story, who, () -> List.of(missing), Made.NOW));
    }

    @Test
    void oneSuggestionIsCountedInTheSingular() {
        assertEquals(
                "1 suggestion is pending; accept or reject it first.",
                Refusal.of("move.suggestions", 1).sentence());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void anAuthorWhoMayNoLongerWriteMovesNothing(Move move) {
        var former = Made.authority(Cast.AUTHOR, BuiltInRole.ADMINISTRATOR);
        assertFalse(Rules.against(move, null, startOf(move), former, List::of, "A reason.", LATER, Made.NOW)
                .isEmpty());
    }

    @Test
    void aButtonIsRefusedForAllThatIsKnownBeforeAnythingIsWritten() {
        var story = Made.story(DraftStatus.IN_REVIEW, PublicStatus.NONE);
        assertEquals(
                Set.of("move.fourEyes"),
                keys(Rules.against(Move.APPROVE, story, Made.authority(Cast.WRITING_EDITOR), List::of, Made.NOW)));
        assertTrue(Rules.against(Move.RETURN, story, Made.authority(Cast.EDITOR), List::of, Made.NOW)
                .isEmpty());
    }

    private static void assertMissing(Move move, String key, Consumer<Copy> emptied) {
        var story = startOf(move);
        emptied.accept(story.getCopy());
        var expected = MoveTable.WHEN_COMPLETE.contains(move) ? Set.of(key) : Set.of();
        assertEquals(expected, keys(refusals(move, story, allowed(move), "A reason.", LATER)));
    }

    /** A story that can make the move. */
    private static Article startOf(Move move) {
        var found = new ArrayList<Article>();
        eachCell((status, publicStatus, who) -> {
            if (MoveTable.against(move, status, publicStatus, who).isEmpty()) {
                found.add(Made.story(status, publicStatus));
            }
        });
        return found.get(0);
    }

    /** Somebody who may make the move. */
    private static Cast allowed(Move move) {
        var found = new ArrayList<Cast>();
        eachCell((status, publicStatus, who) -> {
            if (MoveTable.against(move, status, publicStatus, who).isEmpty()) {
                found.add(who);
            }
        });
        return found.get(0);
    }

    private static List<Refusal> refusals(Move move, Article story, Cast who, String reason, Instant when) {
        return Rules.against(
                move,
                Rules.findStage(story, Made.authority(who)).orElse(null),
                story,
                Made.authority(who),
                List::of,
                reason,
                when,
                Made.NOW);
    }

    private static Set<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).collect(toSet());
    }

    private static void eachCell(Cell cell) {
        for (var status : DraftStatus.values()) {
            for (var publicStatus : PublicStatus.values()) {
                for (var who : Cast.values()) {
                    cell.look(status, publicStatus, who);
                }
            }
        }
    }

    private interface Cell {
        void look(DraftStatus status, PublicStatus publicStatus, Cast who);
    }
}
