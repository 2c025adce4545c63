package org.masthead.workflow.view;

import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;
import org.masthead.workflow.service.WorkflowService;

/** The moves of one story as buttons. Remembers the version the person saw; every move carries it. */
@Named
@ViewScoped
public class Moves implements Serializable {

    @Inject
    private WorkflowService workflow;

    private Long id;
    private long seen;
    private List<Choice> choices;
    private String reason;
    private Instant when;

    /** Remembers what the person is shown. */
    public void see(Long articleId, long version) {
        id = articleId;
        seen = version;
        choices = workflow.choices(id);
    }

    public String make(Choice choice) {
        workflow.make(choice.move(), id, seen, choice.stageId(), reason, when);
        return done(choice.move(), id);
    }

    /** Says what was done, on the page of the story. */
    static String done(Move move, Long articleId) {
        Flash.say("moves.done." + move.key());
        return "/desk/articles/show?id=" + articleId + "&faces-redirect=true";
    }

    /** How loud the button of a move is. */
    public String style(Move move) {
        return switch (move) {
            case SUBMIT, APPROVE, PUBLISH -> "primary";
            case OVERRIDE, UNPUBLISH, SPIKE -> "danger";
            default -> "quiet";
        };
    }

    /** Whether one of the moves that are open to the person asks for a written reason, or keeps what is said with it. */
    public boolean isReasonAsked() {
        return isOpen(Rule.REASON) || isOpen(Rule.STAGE);
    }

    /** Names of the stages that the story waits in, where the desk has more than one. */
    public String getStages() {
        return choices.stream().map(Choice::stage).filter(Objects::nonNull).collect(joining(", "));
    }

    /** What the button of a move says. */
    public String name(Choice choice) {
        var name = Flash.text("move." + choice.move().key());
        return choice.stage() == null ? name : Flash.text("move.ofStage", name, choice.stage());
    }

    /** Whether one of the moves that are open to the person asks for a moment to come. */
    public boolean isMomentAsked() {
        return isOpen(Rule.FUTURE);
    }

    private boolean isOpen(Rule rule) {
        return choices.stream().anyMatch(choice -> choice.move().has(rule) && !choice.isRefused());
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Instant getWhen() {
        return when;
    }

    public void setWhen(Instant when) {
        this.when = when;
    }
}
