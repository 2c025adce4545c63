package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.site.model.Rows;
import org.masthead.site.service.SiteService;
import org.masthead.taxonomy.model.Tag;

@Named
@RequestScoped
public class TagPage extends ListPage {

    @Inject
    private SiteService service;

    @Inject
    private Shown shown;

    private long count;

    @Override
    protected Optional<String> findName(String slug) {
        return service.findTag(slug).map(Tag::getName);
    }

    @Override
    protected Rows findRows(String slug, int page) {
        shown.add(Part.tag(slug));
        count = service.count("tag/" + slug);
        return service.underTag(slug, page);
    }

    public long getCount() {
        return count;
    }
}
