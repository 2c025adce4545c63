package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.model.PreviewedStory;
import org.masthead.site.model.Story;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.StoryPage;

/** The working copy on the page of the public site, for those who may read the story. */
@Named
@RequestScoped
public class PreviewArticle {

    @Inject
    private ArticleService articles;

    @Inject
    private SiteService site;

    @Inject
    private NewsroomClock clock;

    private Long id;
    private Article article;
    private Story story;
    private List<StoryRow> more;

    public void load() {
        article = articles.get(id);
        story = PreviewedStory.of(article, clock.now());
        more = site.latestInSection(story.sectionSlug(), StoryPage.MORE);
        Unlisted.answer();
    }

    public Article getArticle() {
        return article;
    }

    public Story getStory() {
        return story;
    }

    /** Other new stories of the section. */
    public List<StoryRow> getMore() {
        return more;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
