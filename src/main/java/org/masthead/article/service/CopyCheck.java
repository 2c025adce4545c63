package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.function.Function;
import org.masthead.article.model.Copy;
import org.masthead.article.model.ThreadName;
import org.masthead.body.model.Checked;
import org.masthead.body.model.Comments;
import org.masthead.body.model.Schema;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;

/** Brings a copy that comes from outside into form before anything is done with it. */
@Stateless
public class CopyCheck {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Brings the body into form, leaves out comments that belong to another story, and makes sure that what the copy newly
     * names is there.
     *
     * @param before what the story said until now; what it names is there
     * @param id of the story, or null of one that begins
     * @return the body, and what it lost because the schema does not know it
     * @throws Refused when there is no such section or picture
     */
    public Checked check(Copy copy, Copy before, Long id) {
        var checked = Schema.check(copy.getBody());
        copy.setBody(Comments.only(name -> ThreadName.belongsTo(id, name), checked.document())
                .json());
        copy.setSection(known(Section.class, copy.getSection(), before.getSection(), Section::getId));
        var lead = copy.getLead();
        lead.setPicture(known(Picture.class, lead.getPicture(), before.getLead().getPicture(), Picture::getId));
        return checked;
    }

    private <T> T known(Class<T> type, T named, T before, Function<T, Long> id) {
        if (named == null || before != null && id.apply(before).equals(id.apply(named))) {
            return named == null ? null : before;
        }
        var found = entityManager.find(type, id.apply(named));
        if (found == null) {
            throw Refused.because("copy.unknown", type.getSimpleName().toLowerCase(Locale.ROOT), id.apply(named));
        }
        return found;
    }
}
