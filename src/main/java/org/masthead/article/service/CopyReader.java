package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.article.model.Copy;
import org.masthead.article.model.CopyJson;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;

/** Reads copies from JSON. What they name is referred to, not read: most saves name what the story has already. */
@Stateless
public class CopyReader {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * The copy that {@link CopyJson} reads, with its section and its picture; {@link ArticleService} asks whether there are
     * such.
     *
     * @throws Refused when a value cannot be that of its field
     */
    public Copy read(JsonObject json) {
        return CopyJson.read(
                json,
                id -> entityManager.getReference(Section.class, id),
                id -> entityManager.getReference(Picture.class, id));
    }
}
