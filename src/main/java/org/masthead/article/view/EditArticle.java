package org.masthead.article.view;

import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Genre;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.Direction;
import org.masthead.media.service.PictureService;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;
import org.primefaces.PrimeFaces;

/** Writes a story. Holds what is in the fields and the version that was read, nothing else. */
@Named
@ViewScoped
public class EditArticle implements Serializable {

    @Inject
    private transient ArticleService articles;

    @Inject
    private transient DeskService desks;

    @Inject
    private transient TaxonomyService taxonomy;

    @Inject
    private transient PictureService pictures;

    @Inject
    private transient Me me;
}
