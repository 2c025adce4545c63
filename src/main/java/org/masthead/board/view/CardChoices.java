package org.masthead.board.view;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.view.JsonServlet;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Rule;
import org.masthead.workflow.service.WorkflowService;

/**
 * What the menu of a card offers: answers {@code {"id": 7}} with the moves that start where the story stands, each with
 * what speaks against it and what it asks for.
 */
@WebServlet("/desk/review/choices")
public class CardChoices extends JsonServlet {

    @Inject
    private transient WorkflowService workflow;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        if (!(asked.get("id") instanceof JsonNumber id)) {
            throw new NotFound("article", null);
        }
        var choices = JSON.createArrayBuilder();
        workflow.choices(id.longValue()).forEach(choice -> choices.add(told(choice)));
        return JSON.createObjectBuilder().add("choices", choices);
    }

    private static JsonObjectBuilder told(Choice choice) {
        var told = JSON.createObjectBuilder()
                .add("move", choice.move().name())
                .add("why", choice.why())
                .add("asksReason", choice.move().has(Rule.REASON))
                .add("asksMoment", choice.move().has(Rule.FUTURE));
        if (choice.stageId() != null) {
            told.add("stage", choice.stageId());
        }
        return choice.stage() == null ? told : told.add("stageName", choice.stage());
    }
}
