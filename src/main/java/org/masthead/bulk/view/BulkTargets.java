package org.masthead.bulk.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.account.service.DeskService;
import org.masthead.platform.view.JsonServlet;
import org.masthead.workflow.service.AssignmentService;

/**
 * Whom and where many stories can go: answers {@code {"people": [{"id": 7, "name": "…"}], "desks": […]}}. Asked for when
 * the first story is ticked, so that the list does not pay for it.
 */
@WebServlet("/desk/bulk/targets")
public class BulkTargets extends JsonServlet {

    @Inject
    private transient AssignmentService assignments;

    @Inject
    private transient DeskService desks;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var people = JSON.createArrayBuilder();
        assignments.reviewers().forEach(person -> people.add(target(person.id(), person.name())));
        var open = JSON.createArrayBuilder();
        desks.desks().stream()
                .filter(desk -> !desk.isArchived())
                .forEach(desk -> open.add(target(desk.getId(), desk.getName())));
        return JSON.createObjectBuilder().add("people", people).add("desks", open);
    }

    private static JsonObjectBuilder target(Long id, String name) {
        return JSON.createObjectBuilder().add("id", id).add("name", name);
    }
}
