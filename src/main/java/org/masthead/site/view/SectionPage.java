package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.service.SiteService;

@Named
@RequestScoped
public class SectionPage extends ListPage {

    @Inject
    private SiteService service;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Override
    protected Optional<String> findName(String slug) {
        return site.findSection(slug).map(SectionRow::name);
    }

    @Override
    protected Rows findRows(String slug, int page) {
        shown.add(Part.section(slug));
        return service.inSection(slug, page);
    }

    /** For the mark in the menu. */
    public String getSlug() {
        return getAddress().substring(1);
    }
}
