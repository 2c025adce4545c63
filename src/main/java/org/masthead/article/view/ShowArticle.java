package org.masthead.article.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.article.model.RevisionRow;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.platform.model.Refusal;

/** Shows a story as readers will see it, where it stands, and how it came there. */
@Named
@RequestScoped
public class ShowArticle {

    /** Revisions shown; the rest is in their own list. */
    private static final int NEWEST = 5;

    @Inject
    private ArticleService articles;

    private Long id;
    private Article article;
    private List<RevisionRow> revisions;
    private List<Refusal> againstEditing;

    public void load() {
        article = articles.get(id);
        revisions = articles.revisions(id, NEWEST);
        againstEditing = articles.againstEditing(id);
    }

    /** The body of the working copy; only the renderer's HTML ever reaches a page unescaped. */
    public String getBody() {
        return HtmlRenderer.render(article.getCopy().document());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Article getArticle() {
        return article;
    }

    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    public List<Refusal> getAgainstEditing() {
        return againstEditing;
    }
}
