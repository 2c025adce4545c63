package org.masthead.article.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Revision;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;

/** Shows a story as readers will see it, where it stands, and how it came there. */
@Named
@RequestScoped
public class ShowArticle {

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    private Long id;
    private Article article;
    private List<Revision> revisions;
    private List<Refusal> againstEditing;
    private List<Refusal> againstDuplicating;

    public void load() {
        article = articles.get(id);
        revisions = articles.revisions(id);
        againstEditing = articles.againstEditing(id);
        var desk = article.getDesk();
        againstDuplicating = EditRules.againstCreating(desk.getId(), desk.getName(), me.authority());
    }

    /** Starts a story that says the same, and goes on to it. */
    public String duplicate() {
        var saved = articles.duplicate(id);
        Flash.say("show.duplicated");
        return "/desk/articles/edit?faces-redirect=true&id=" + saved.id();
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

    public List<Revision> getRevisions() {
        return revisions;
    }

    public List<Refusal> getAgainstEditing() {
        return againstEditing;
    }

    /** Why the story cannot be duplicated by this person, in one sentence; empty when it can. */
    public String getWhyNoDuplicate() {
        return Refusal.sentences(againstDuplicating);
    }
}
