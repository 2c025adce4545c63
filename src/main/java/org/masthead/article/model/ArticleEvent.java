package org.masthead.article.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to an article.
 *
 * @param act {@code article.create}, {@code article.edit} or the name of a move, as {@code article.publish}
 * @param detail the written reason or the moment promised, where the act has one
 */
public record ArticleEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static ArticleEvent of(String act, Article article, String detail) {
        var headline = article.getCopy().getHeadline();
        return new ArticleEvent(act, article.getId(), headline == null ? "" : headline, detail);
    }

    @Override
    public String objectKind() {
        return "article";
    }
}
