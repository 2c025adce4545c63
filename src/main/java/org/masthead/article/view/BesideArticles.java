package org.masthead.article.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.ArticleRow;
import org.masthead.article.service.ArticleLists;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.HtmlRenderer;

/** Two stories side by side; until the second is chosen, the stories it can be chosen from. */
@Named
@RequestScoped
public class BesideArticles {

    private static final int FOUND = 8;

    @Inject
    private ArticleService articles;

    @Inject
    private ArticleLists lists;

    private Long left;
    private Long right;
    private String text;
    private List<Pane> panes;
    private List<ArticleRow> found;

    /**
     * A story as it is read.
     *
     * @param body made by the renderer, safe to print as it is
     */
    public record Pane(Article article, String body) {

        static Pane of(Article article) {
            return new Pane(article, HtmlRenderer.render(article.getCopy().document()));
        }
    }

    public void load() {
        var first = articles.get(left);
        panes = Stream.of(first, right == null ? null : articles.get(right))
                .filter(Objects::nonNull)
                .map(Pane::of)
                .toList();
        found = right == null ? find() : List.of();
    }

    /** The stories that were changed last, or those that carry the words; without the one that is open. */
    private List<ArticleRow> find() {
        var filter = new ArticleFilter(text, null, null, null, null, null, ArticleFilter.Sort.CHANGED);
        return lists.rows(filter, 0, FOUND + 1).stream()
                .filter(row -> !row.id().equals(left))
                .limit(FOUND)
                .toList();
    }

    public List<Pane> getPanes() {
        return panes;
    }

    public List<ArticleRow> getFound() {
        return found;
    }

    public Long getLeft() {
        return left;
    }

    public void setLeft(Long left) {
        this.left = left;
    }

    public Long getRight() {
        return right;
    }

    public void setRight(Long right) {
        this.right = right;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
