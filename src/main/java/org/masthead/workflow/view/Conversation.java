package org.masthead.workflow.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.workflow.model.TurnRow;
import org.masthead.workflow.service.ConversationService;

/** What was said about a story in all rounds of review. */
@Named
@RequestScoped
public class Conversation {

    @Inject
    private ConversationService conversations;

    private List<TurnRow> rows;

    public List<TurnRow> of(Long articleId) {
        if (rows == null) {
            rows = articleId == null ? List.of() : conversations.of(articleId);
        }
        return rows;
    }
}
