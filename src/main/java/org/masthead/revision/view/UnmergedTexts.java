package org.masthead.revision.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.revision.model.UnmergedRow;
import org.masthead.revision.service.UnmergedService;

/** Texts that wait to be merged, for the pages on which nobody can miss them. Read once, however often a page asks. */
@Named
@RequestScoped
public class UnmergedTexts {

    @Inject
    private UnmergedService service;

    private List<UnmergedRow> rows;

    /** The person's own. */
    public List<UnmergedRow> getMine() {
        if (rows == null) {
            rows = service.mine();
        }
        return rows;
    }

    /** Those of one story that the person may merge; none while a page that was sent back has not read its story yet. */
    public List<UnmergedRow> of(Long articleId) {
        if (articleId == null) {
            return List.of();
        }
        if (rows == null) {
            rows = service.of(articleId);
        }
        return rows;
    }
}
