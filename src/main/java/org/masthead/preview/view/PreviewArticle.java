package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.model.PreviewedStory;
import org.masthead.site.model.Around;
import org.masthead.site.model.Story;
import org.masthead.site.service.Surroundings;

/** The working copy on the page of the public site, for those who may read the story. */
@Named
@RequestScoped
public class PreviewArticle {

    @Inject
    private ArticleService articles;

    @Inject
    private Surroundings surroundings;

    @Inject
    private NewsroomClock clock;

    private Long id;
    private Article article;
    private Story story;
    private Around around;

    public void load() {
        article = articles.get(id);
        story = PreviewedStory.of(article, clock.now());
        around = surroundings.around(story, story.getRelated());
        Unlisted.answer();
    }

    public Article getArticle() {
        return article;
    }

    public Story getStory() {
        return story;
    }

    /** What will be offered beside it. */
    public Around getAround() {
        return around;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
