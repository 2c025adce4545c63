package org.masthead.workflow.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

/** Submits from the edit page, which has just saved. */
@Named
@RequestScoped
public class Submission {

    @Inject
    private WorkflowService workflow;

    public String make(Long articleId, long version) {
        workflow.submit(articleId, version);
        return Moves.done(Move.SUBMIT, articleId);
    }
}
