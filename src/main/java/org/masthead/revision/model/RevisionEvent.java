package org.masthead.revision.model;

import org.masthead.article.model.Article;
import org.masthead.platform.model.Audited;

/**
 * Something happened to the revisions of a story.
 *
 * @param act {@code revision.broken}
 * @param detail what was found
 */
public record RevisionEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    /** The check found a revision that is not as it was filed. */
    public static RevisionEvent broken(Article article, ChainVerdict verdict) {
        var headline = article.getCopy().getHeadline();
        return new RevisionEvent("revision.broken", article.getId(), headline == null ? "" : headline, verdict.text());
    }

    @Override
    public String objectKind() {
        return "article";
    }
}
