package org.masthead.article.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.EditRules;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;

/** The button that starts a story which says the same. */
@Named
@ViewScoped
public class DuplicateArticle implements Serializable {

    @Inject
    private ArticleService articles;

    @Inject
    private Me me;

    private Long id;
    private String why;

    /** Remembers what the person is shown. */
    public void see(Article article) {
        id = article.getId();
        var desk = article.getDesk();
        why = Refusal.sentences(EditRules.againstCreating(desk, me.authority()));
    }

    /** Starts the story and goes on to it. */
    public String duplicate() {
        var saved = articles.duplicate(id);
        Flash.say("show.duplicated");
        return "/desk/articles/edit?faces-redirect=true&id=" + saved.id();
    }

    /** Why this person cannot; empty when she can. */
    public String getWhy() {
        return why;
    }
}
