package org.masthead.imprint.model;

import org.masthead.body.model.Document;
import org.masthead.taxonomy.model.Slugs;

/**
 * A standing page as somebody wants it.
 *
 * @param slug last part of its address; made of the title where it is blank
 * @param body JSON of a document
 */
public record PagePlan(String title, String slug, String body) {

    public PagePlan {
        title = title == null ? "" : title.strip();
        slug = slug == null || slug.isBlank() ? Slugs.of(title) : slug.strip();
        body = body == null || body.isBlank() ? Document.EMPTY.json() : body;
    }
}
