package org.masthead.testing;

import static org.masthead.account.model.BuiltInRole.ADMINISTRATOR;
import static org.masthead.account.model.BuiltInRole.DUTY_EDITOR;
import static org.masthead.account.model.BuiltInRole.EDITOR;
import static org.masthead.account.model.BuiltInRole.MEDIA_EDITOR;
import static org.masthead.account.model.BuiltInRole.PUBLISHER;
import static org.masthead.account.model.BuiltInRole.REPORTER;
import static org.masthead.account.model.BuiltInRole.SUB_EDITOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.BuiltInRole;
import org.masthead.workflow.model.Move;

/**
 * A desk that reviews in some way and a story in review there, with what the newsroom wants of the moves that depend on
 * it. All other moves are as {@link MoveTable} says, whatever the stages are.
 *
 * <p>A row of letters has one for each of the {@link Cast}, in that order: {@code a} may, {@code e} might but for four
 * eyes, {@code n} may not, {@code b} may not and wrote some of it besides, {@code .} knows of no such story.
 */
public enum StageSetting {
    ONE(desk(stage("Review", 1, null, true)), returned("nnaaaannnn.."), open("Review", "bnaeaennnn..")),
    ONE_WITHOUT_FOUR_EYES(
            desk(stage("Review", 1, null, false)), returned("nnaaaannnn.."), open("Review", "nnaaaannnn..")),
    ONE_OF_REPORTERS(desk(stage("Peers", 1, REPORTER, true)), returned("aaaaaannnn.."), open("Peers", "eanbnbnnnn..")),
    ONE_OF_SUB_EDITORS(
            desk(stage("Copy", 1, SUB_EDITOR, true)), returned("nnaaaaannn.."), open("Copy", "bnnbnbannn..")),
    ONE_OF_SUB_EDITORS_WITHOUT_FOUR_EYES(
            desk(stage("Copy", 1, SUB_EDITOR, false)), returned("nnaaaaannn.."), open("Copy", "nnnnnnannn..")),
    ONE_OF_EDITORS(desk(stage("Desk", 1, EDITOR, true)), returned("nnaaaannnn.."), open("Desk", "bnaenbnnnn..")),
    ONE_OF_PUBLISHERS(
            desk(stage("Legal", 1, PUBLISHER, true)), returned("nnaaaannnn.."), open("Legal", "bnnbaennnn..")),
    ONE_OF_PUBLISHERS_WITHOUT_FOUR_EYES(
            desk(stage("Legal", 1, PUBLISHER, false)), returned("nnaaaannnn.."), open("Legal", "nnnnaannnn..")),
    ONE_OF_DUTY_EDITORS(
            desk(stage("Duty", 1, DUTY_EDITOR, true)), returned("nnaaaanann.."), open("Duty", "bnnbnbnann..")),
    ONE_OF_MEDIA_EDITORS(
            desk(stage("Pictures", 1, MEDIA_EDITOR, true)), returned("nnaaaannan.."), open("Pictures", "bnnbnbnnan..")),
    ONE_OF_ADMINISTRATORS(
            desk(stage("House", 1, ADMINISTRATOR, true)), returned("nnaaaannna.."), open("House", "bnnbnbnnna..")),
    IN_THE_FIRST(three(), returned("nnaaaannnn.."), open("Desk edit", "bnaeaennnn..", "Copy", "Legal")),
    SIDE_BY_SIDE(
            three(Step.pass(Cast.EDITOR, "Desk edit")),
            returned("nnaaaaannn.."),
            open("Copy", "nnnnnnannn..", "Legal"),
            open("Legal", "bnnbaennnn..", "Copy")),
    ONE_OF_THE_TWO_LEFT(
            three(Step.pass(Cast.EDITOR, "Desk edit"), Step.pass(Cast.SUB_EDITOR, "Copy")),
            returned("nnaaaannnn.."),
            open("Legal", "bnnbaennnn..")),
    /** Whoever passed a stage and wrote nothing passes the next one too. */
    IN_THE_SECOND(
            desk(stage("Desk edit", 1, null, true), stage("Second look", 2, null, true))
                    .after(Step.pass(Cast.EDITOR, "Desk edit")),
            returned("nnaaaannnn.."),
            open("Second look", "bnaeaennnn..")),
    /** That one passed a stage that asked for no four eyes opens none that does. */
    IN_THE_SECOND_PAST_A_WRITER(
            desk(stage("Desk edit", 1, null, false), stage("Second look", 2, null, true))
                    .after(Step.pass(Cast.WRITING_EDITOR, "Desk edit")),
            returned("nnaaaannnn.."),
            open("Second look", "bnaeaennnn..")),
    IN_THE_SECOND_WITHOUT_FOUR_EYES(
            desk(stage("Desk edit", 1, null, true), stage("Second look", 2, null, false))
                    .after(Step.pass(Cast.EDITOR, "Desk edit")),
            returned("nnaaaannnn.."),
            open("Second look", "nnaaaannnn..")),
    /** Four eyes are asked for what was written since the last approval. */
    WRITTEN_AFTER_AN_APPROVAL(
            desk(stage("Review", 1, null, true)).after(Step.pass(Cast.EDITOR, "Review"), Step.write(Cast.EDITOR)),
            returned("nnaaaannnn.."),
            open("Review", "nneaaannnn..")),
    /** The musts of the checklist are asked for already here. */
    ONE_THAT_IS_CHECKED(desk(checked("Review")), returned("nnaaaannnn.."), open("Review", "bnaeaennnn..")),
    /** The stage it waited in is archived. */
    PLANNED_ANEW(
            desk(stage("Legal", 1, PUBLISHER, true)).planned(stage("Facts", 1, SUB_EDITOR, false)),
            returned("nnaaaaannn.."),
            open("Facts", "nnnnnnannn.."));

    /** Moves that depend on the stage; the table of moves knows the others. */
    public static final Set<Move> MOVES = EnumSet.of(Move.APPROVE, Move.RETURN);

    /** A stage as an administrator plans it; a null role stands for all reviewers. */
    public record Planned(String name, int step, BuiltInRole role, boolean fourEyes, boolean checked) {}

    /** What was done before: somebody passed a stage, or wrote when there is none. */
    public record Step(Cast who, String stage) {

        static Step pass(Cast who, String stage) {
            return new Step(who, stage);
        }

        static Step write(Cast who) {
            return new Step(who, null);
        }
    }

    /** A stage the story waits in, and the names of those it waits in when that is passed; none when it is approved. */
    public record Open(String stage, String row, Set<String> next) {

        public boolean isTheirs(Cast who) {
            return "ae".indexOf(letter(row, who)) >= 0;
        }
    }

    private record Story(List<Planned> plan, List<Planned> newPlan, List<Step> steps) {

        Story after(Step... done) {
            return new Story(plan, newPlan, List.of(done));
        }

        Story planned(Planned... stages) {
            return new Story(plan, List.of(stages), steps);
        }
    }

    private final Story story;
    private final String returning;
    private final List<Open> open;

    StageSetting(Story story, String returning, Open... open) {
        this.story = story;
        this.returning = returning;
        this.open = Stream.of(open).sorted(Comparator.comparing(Open::stage)).toList();
    }

    private static Story desk(Planned... stages) {
        return new Story(List.of(stages), List.of(), List.of());
    }

    private static Story three(Step... done) {
        return desk(
                        stage("Desk edit", 1, null, true),
                        stage("Legal", 2, PUBLISHER, true),
                        stage("Copy", 2, SUB_EDITOR, false))
                .after(done);
    }

    private static Planned stage(String name, int step, BuiltInRole role, boolean fourEyes) {
        return new Planned(name, step, role, fourEyes, false);
    }

    private static Planned checked(String name) {
        return new Planned(name, 1, null, true, true);
    }

    private static String returned(String row) {
        return row;
    }

    private static Open open(String stage, String row, String... next) {
        return new Open(stage, row, Set.of(next));
    }

    private static char letter(String row, Cast who) {
        return row.charAt(who.ordinal());
    }

    public List<Planned> plan() {
        return story.plan();
    }

    /** The plan that replaced it under the story, or none. */
    public List<Planned> newPlan() {
        return story.newPlan();
    }

    public List<Step> steps() {
        return story.steps();
    }

    /** The stages the story waits in, by name. */
    public List<Open> open() {
        return open;
    }

    /** All stages of the desk, those that are archived first. */
    public List<Planned> stages() {
        var all = new ArrayList<>(plan());
        all.addAll(newPlan());
        return all;
    }

    /** Whether the desk has several stages now, so that buttons name them. */
    public boolean namesStages() {
        return (newPlan().isEmpty() ? plan() : newPlan()).size() > 1;
    }

    public Planned planned(String stage) {
        return stages().stream()
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    /** The stage that somebody passes who names none: of those that are theirs the first, or else the first. */
    public Open at(Cast who) {
        return open.stream().filter(one -> one.isTheirs(who)).findFirst().orElse(open.get(0));
    }

    /** Keys of the refusals against passing a stage that the story waits in. */
    public Set<String> againstApproving(Open at, Cast who) {
        var keys = new HashSet<String>();
        var letter = letter(at.row(), who);
        if (letter == 'n' || letter == 'b') {
            keys.add(planned(at.stage()).role() == null ? "desk.capability" : "move.stage");
        }
        if (letter == 'e' || letter == 'b') {
            keys.add("move.fourEyes");
        }
        return keys;
    }

    /** Keys of the refusals against returning it with a reason. */
    public Set<String> againstReturning(Cast who) {
        return letter(returning, who) == 'a' ? Set.of() : Set.of("desk.capability");
    }

    /** All rows of letters, for whoever asks whether nobody is left out. */
    public List<String> rows() {
        return Stream.concat(open.stream().map(Open::row), Stream.of(returning)).toList();
    }
}
