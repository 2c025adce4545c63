package org.masthead.workflow.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.service.AssignmentService;

/** Takes a review on from a row of the queue, which keeps no state of its own. */
@Named
@RequestScoped
public class Claiming {

    @Inject
    private AssignmentService assignments;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    public String take() {
        var id = article();
        assignments.claim(id);
        Flash.say("giveOut.claimed");
        return "/desk/articles/show?faces-redirect=true&id=" + id;
    }

    private Long article() {
        try {
            return Long.valueOf(parameters.get("article"));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("story", parameters.get("article"));
        }
    }
}
