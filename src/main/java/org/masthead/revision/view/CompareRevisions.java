package org.masthead.revision.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.revision.model.Compared;
import org.masthead.revision.service.RevisionService;

/** Two states of a story beside each other, or one in the other; what is compared and how stands in the address. */
@Named
@RequestScoped
public class CompareRevisions {

    private static final String NOW = "now";
    private static final String SIDE = "side";

    @Inject
    private ArticleService articles;

    @Inject
    private RevisionService revisions;

    private Long id;
    private String from;
    private String to = NOW;
    private String view;
    private Article article;
    private Compared compared;
    private List<Folded> body;

    public void load() {
        article = articles.get(id);
        compared = revisions.compare(id, number(from), number(to));
        body = Folded.of(compared.diff().body());
    }

    /** The number of a revision; null for the working copy. What is neither is not found. */
    private static Integer number(String key) {
        if (NOW.equals(key)) {
            return null;
        }
        if (key == null || !key.matches("\\d{1,9}")) {
            throw new NotFound("revision", key);
        }
        return Integer.valueOf(key);
    }

    /** Whether the two states stand side by side. */
    public boolean isSide() {
        return SIDE.equals(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public Article getArticle() {
        return article;
    }

    public Compared getCompared() {
        return compared;
    }

    public List<Folded> getBody() {
        return body;
    }
}
