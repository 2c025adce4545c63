package org.masthead.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.DraftStatus;
import org.masthead.testing.StageSetting.Planned;
import org.masthead.workflow.model.Move;

/** What buttons say, and the sentences that refuse a move of a story of “The reporter” on the desk “World”. */
public final class MoveWords {

    private static final Map<Move, String> BUTTONS = Map.ofEntries(
            Map.entry(Move.SUBMIT, "Submit for review"),
            Map.entry(Move.WITHDRAW, "Withdraw"),
            Map.entry(Move.RETURN, "Return"),
            Map.entry(Move.APPROVE, "Approve"),
            Map.entry(Move.OVERRIDE, "Approve past the review"),
            Map.entry(Move.SCHEDULE, "Schedule"),
            Map.entry(Move.UNSCHEDULE, "Unschedule"),
            Map.entry(Move.PUBLISH, "Publish"),
            Map.entry(Move.UNPUBLISH, "Unpublish"),
            Map.entry(Move.SPIKE, "Spike"),
            Map.entry(Move.RESTORE, "Restore"));

    private static final Map<Move, String> CAPABILITIES = Map.of(
            Move.WITHDRAW, "article.review",
            Move.RETURN, "article.review",
            Move.APPROVE, "article.review",
            Move.OVERRIDE, "workflow.override",
            Move.SCHEDULE, "article.publish",
            Move.UNSCHEDULE, "article.publish",
            Move.PUBLISH, "article.publish",
            Move.UNPUBLISH, "article.unpublish",
            Move.SPIKE, "article.review",
            Move.RESTORE, "article.review");

    private static final Map<DraftStatus, String> STATUSES = Map.of(
            DraftStatus.NONE, "not being worked on",
            DraftStatus.DRAFT, "a draft",
            DraftStatus.RETURNED, "returned to its author",
            DraftStatus.IN_REVIEW, "in review",
            DraftStatus.APPROVED, "approved",
            DraftStatus.SCHEDULED, "scheduled",
            DraftStatus.SPIKED, "in the bin");

    private static final Map<BuiltInRole, String> ROLES = Map.of(
            BuiltInRole.REPORTER, "Reporter",
            BuiltInRole.SUB_EDITOR, "Sub-editor",
            BuiltInRole.EDITOR, "Editor",
            BuiltInRole.PUBLISHER, "Publisher",
            BuiltInRole.MEDIA_EDITOR, "Media editor",
            BuiltInRole.DUTY_EDITOR, "Duty editor",
            BuiltInRole.ADMINISTRATOR, "Administrator");

    /** The order in which reasons are given. */
    private static final List<String> ORDER = List.of(
            "desk.capability",
            "move.author",
            "move.stage",
            "move.from.draft",
            "move.from.live",
            "move.fourEyes",
            "move.live");

    private MoveWords() {}

    /** What the button of a move says where the desk has one stage. */
    public static String button(Move move) {
        return BUTTONS.get(move);
    }

    /** What it says of one stage among several. */
    public static String button(Move move, String stage) {
        return button(move) + ": " + stage;
    }

    /**
     * All reasons against a move, a sentence each, as one text.
     *
     * @param at the stage that would be passed, where a role passes it, or null
     */
    public static String why(Move move, DraftStatus status, Set<String> keys, Planned at) {
        if (!ORDER.containsAll(keys)) {
            throw new IllegalArgumentException("There are no words for " + keys);
        }
        return ORDER.stream()
                .filter(keys::contains)
                .map(key -> sentence(key, move, status, at))
                .collect(Collectors.joining(" "));
    }

    /** What somebody is told of a story that is not theirs to see. */
    public static String hidden(Long story) {
        return "There is no story " + story + ", or you may not see it.";
    }

    private static String sentence(String key, Move move, DraftStatus status, Planned at) {
        return switch (key) {
            case "desk.capability" ->
                "None of your roles allows this on the desk World (" + CAPABILITIES.get(move) + ").";
            case "move.author" -> "Only the author, The reporter, can do this.";
            case "move.stage" ->
                "The stage %s is passed by those who hold the role %s on the desk World."
                        .formatted(at.name(), ROLES.get(at.role()));
            case "move.from.draft" ->
                "The story cannot make the move “%s” now; it is %s.".formatted(name(move), STATUSES.get(status));
            case "move.from.live" -> "The story is not live.";
            case "move.fourEyes" -> "You wrote some of this text; somebody else has to approve it.";
            case "move.live" -> "Readers see this story; unpublish it first.";
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String name(Move move) {
        return switch (move) {
            case SUBMIT -> "submit";
            case OVERRIDE -> "approve past the review";
            default -> button(move).toLowerCase();
        };
    }
}
