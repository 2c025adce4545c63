package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.preview.model.OutsideRow;
import org.masthead.preview.service.Opinions;

/** What people outside said about the revisions of a story. Read once, however often the page asks. */
@Named
@RequestScoped
public class OutsideOpinions {

    @Inject
    private Opinions opinions;

    private final Map<Long, List<OutsideRow>> read = new HashMap<>();

    /** The oldest first; none while a page that was sent back has not read its story yet. */
    public List<OutsideRow> of(Long articleId) {
        return articleId == null ? List.of() : read.computeIfAbsent(articleId, opinions::ofArticle);
    }

    /** Those about one revision, by its number. */
    public List<OutsideRow> ofRevision(Long articleId, int number) {
        return of(articleId).stream().filter(row -> row.revision() == number).toList();
    }
}
