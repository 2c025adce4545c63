package org.masthead.workflow.model;

import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.Part;

/**
 * Somebody was asked for something by somebody else.
 *
 * @param personId whom
 * @param by name of who asked
 */
public record Assigned(Long articleId, String headline, Part part, Long personId, String by) {

    public static Assigned of(Article article, Part part, Person person, String by) {
        var headline = article.getCopy().getHeadline();
        return new Assigned(article.getId(), headline == null ? "" : headline, part, person.getId(), by);
    }
}
