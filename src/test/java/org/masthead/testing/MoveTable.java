package org.masthead.testing;

import static java.util.stream.Collectors.toMap;
import static org.masthead.article.model.DraftStatus.APPROVED;
import static org.masthead.article.model.DraftStatus.DRAFT;
import static org.masthead.article.model.DraftStatus.IN_REVIEW;
import static org.masthead.article.model.DraftStatus.RETURNED;
import static org.masthead.article.model.DraftStatus.SCHEDULED;
import static org.masthead.article.model.DraftStatus.SPIKED;
import static org.masthead.article.model.PublicStatus.LIVE;
import static org.masthead.article.model.PublicStatus.UNPUBLISHED;
import static org.masthead.testing.Cast.ADMINISTRATOR;
import static org.masthead.testing.Cast.AUTHOR;
import static org.masthead.testing.Cast.DUTY_EDITOR;
import static org.masthead.testing.Cast.EDITOR;
import static org.masthead.testing.Cast.EDITOR_OF_ANOTHER_DESK;
import static org.masthead.testing.Cast.MEDIA_EDITOR;
import static org.masthead.testing.Cast.NOBODY;
import static org.masthead.testing.Cast.OTHER_REPORTER;
import static org.masthead.testing.Cast.PUBLISHER;
import static org.masthead.testing.Cast.SUB_EDITOR;
import static org.masthead.testing.Cast.WRITING_EDITOR;
import static org.masthead.testing.Cast.WRITING_PUBLISHER;
import static org.masthead.workflow.model.Move.APPROVE;
import static org.masthead.workflow.model.Move.OVERRIDE;
import static org.masthead.workflow.model.Move.PUBLISH;
import static org.masthead.workflow.model.Move.RESTORE;
import static org.masthead.workflow.model.Move.RETURN;
import static org.masthead.workflow.model.Move.SCHEDULE;
import static org.masthead.workflow.model.Move.SPIKE;
import static org.masthead.workflow.model.Move.SUBMIT;
import static org.masthead.workflow.model.Move.UNPUBLISH;
import static org.masthead.workflow.model.Move.UNSCHEDULE;
import static org.masthead.workflow.model.Move.WITHDRAW;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;

/**
 * The moves as the newsroom wants them, written down a second time. It shares nothing with {@link Move} and {@link Rule}
 * but the names, so that whoever changes a rule there has to mean it here too.
 */
public final class MoveTable {

    private static final Set<Cast> REVIEWERS = EnumSet.of(EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER);
    private static final Set<Cast> PUBLISHERS = EnumSet.of(PUBLISHER, WRITING_PUBLISHER);
    private static final Set<Cast> AUTHOR_OR_REVIEWERS =
            EnumSet.of(AUTHOR, EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER);

    private static final Map<Move, Row> ROWS = Stream.of(
                    row(SUBMIT, from(DRAFT, RETURNED), IN_REVIEW, EnumSet.of(AUTHOR)),
                    row(WITHDRAW, from(IN_REVIEW), DRAFT, AUTHOR_OR_REVIEWERS),
                    row(RETURN, from(IN_REVIEW, APPROVED), RETURNED, REVIEWERS),
                    row(APPROVE, from(IN_REVIEW), APPROVED, REVIEWERS),
                    row(OVERRIDE, from(IN_REVIEW), APPROVED, EnumSet.of(DUTY_EDITOR)),
                    row(SCHEDULE, from(APPROVED), SCHEDULED, PUBLISHERS),
                    row(UNSCHEDULE, from(SCHEDULED), APPROVED, PUBLISHERS),
                    row(PUBLISH, from(APPROVED, SCHEDULED), DraftStatus.NONE, PUBLISHERS),
                    row(UNPUBLISH, EnumSet.allOf(DraftStatus.class), null, PUBLISHERS),
                    row(SPIKE, from(DRAFT, RETURNED, IN_REVIEW, APPROVED), SPIKED, AUTHOR_OR_REVIEWERS),
                    row(RESTORE, from(SPIKED), DRAFT, REVIEWERS))
            .collect(toMap(Row::move, row -> row));

    /** Moves that ask for a written reason. */
    public static final Set<Move> WITH_A_REASON = EnumSet.of(RETURN, OVERRIDE, UNPUBLISH);

    /** Moves that ask for a moment to come. */
    public static final Set<Move> WITH_A_MOMENT = EnumSet.of(SCHEDULE);

    /** Moves that only a complete story can make. */
    public static final Set<Move> WHEN_COMPLETE = EnumSet.of(SUBMIT, SCHEDULE, PUBLISH);

    /** Moves that only a text without pending suggestions can make. */
    public static final Set<Move> WHEN_NOTHING_IS_PENDING = EnumSet.of(SCHEDULE, PUBLISH);

    /** Moves that only a story can make that passes the checklist of its desk. */
    public static final Set<Move> WITH_A_CHECKLIST = EnumSet.of(SCHEDULE, PUBLISH);

    /** Moves that only a story can make that passes what its stage asks for. */
    public static final Set<Move> WITH_A_STAGE_CHECKLIST = EnumSet.of(APPROVE);

    /** Moves that nobody makes with a text of theirs. */
    private static final Set<Move> WITH_FOUR_EYES = EnumSet.of(APPROVE);

    /** Moves of stories that readers do not see. */
    private static final Set<Move> WHEN_NOT_LIVE = EnumSet.of(SPIKE);

    /** Moves that those make, whatever else they may do, who pass the stage that the story waits in. */
    private static final Set<Move> BY_STAGE = StageSetting.MOVES;

    /** Every rule beyond place and capability, with the moves that have it. */
    public static final Map<Rule, Set<Move>> RULES = Map.of(
            Rule.CHECKLIST, WITH_A_CHECKLIST,
            Rule.COMPLETE, WHEN_COMPLETE,
            Rule.FOUR_EYES, WITH_FOUR_EYES,
            Rule.FUTURE, WITH_A_MOMENT,
            Rule.NOT_LIVE, WHEN_NOT_LIVE,
            Rule.NOTHING_PENDING, WHEN_NOTHING_IS_PENDING,
            Rule.REASON, WITH_A_REASON,
            Rule.STAGE, BY_STAGE,
            Rule.STAGE_CHECKLIST, WITH_A_STAGE_CHECKLIST);

    /** Moves whose buttons are kept from those who may never make them. */
    public static final Set<Move> FOR_THOSE_WHO_MAY = EnumSet.of(OVERRIDE);

    /** Those who make no move of a story of somebody else, unless a stage lets them. */
    private static final Set<Cast> ONLOOKERS =
            EnumSet.of(OTHER_REPORTER, SUB_EDITOR, MEDIA_EDITOR, ADMINISTRATOR, EDITOR_OF_ANOTHER_DESK, NOBODY);

    private record Row(Move move, Set<DraftStatus> from, DraftStatus to, Set<Cast> by) {}

    private MoveTable() {}

    public static Set<Move> moves() {
        return ROWS.keySet();
    }

    /** Everybody of whom the table says something. */
    public static Set<Cast> people() {
        var people = EnumSet.copyOf(ONLOOKERS);
        ROWS.values().forEach(row -> people.addAll(row.by()));
        return people;
    }

    /** Keys of the refusals that a complete story meets when reason and moment are given; none when it moves. */
    public static Set<String> against(Move move, DraftStatus status, PublicStatus publicStatus, Cast who) {
        var keys = new HashSet<String>();
        if (!ROWS.get(move).by().contains(who)) {
            keys.add(move == SUBMIT ? "move.author" : "desk.capability");
        }
        if (move == UNPUBLISH && publicStatus != LIVE) {
            keys.add("move.from.live");
        }
        if (!ROWS.get(move).from().contains(status)) {
            keys.add("move.from.draft");
        }
        if (WITH_FOUR_EYES.contains(move) && who.hasWritten()) {
            keys.add("move.fourEyes");
        }
        if (WHEN_NOT_LIVE.contains(move) && publicStatus == LIVE) {
            keys.add("move.live");
        }
        return keys;
    }

    /** Draft status after the move. */
    public static DraftStatus to(Move move, DraftStatus before) {
        var to = ROWS.get(move).to();
        return to == null ? before : to;
    }

    /** Public status after the move. */
    public static PublicStatus to(Move move, PublicStatus before) {
        return move == PUBLISH ? LIVE : move == UNPUBLISH ? UNPUBLISHED : before;
    }

    private static Row row(Move move, Set<DraftStatus> from, DraftStatus to, Set<Cast> by) {
        return new Row(move, from, to, by);
    }

    private static Set<DraftStatus> from(DraftStatus first, DraftStatus... others) {
        return EnumSet.of(first, others);
    }
}
