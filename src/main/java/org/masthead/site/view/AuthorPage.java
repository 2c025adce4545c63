package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.PublicAuthor;
import org.masthead.site.model.Rows;
import org.masthead.site.service.SiteService;

@Named
@RequestScoped
public class AuthorPage extends ListPage {

    @Inject
    private SiteService service;

    @Inject
    private Shown shown;

    @Inject
    private SiteData data;

    private PublicAuthor profile;
    private long count;

    @Override
    protected Optional<String> findName(String slug) {
        return service.findAuthor(slug).map(LiveAuthor::name);
    }

    @Override
    protected Rows findRows(String slug, int page) {
        shown.add(Part.author(slug), Part.PROFILES);
        profile = service.findProfile(getName()).orElse(null);
        count = service.count("author/" + slug);
        return service.ofAuthor(slug, page);
    }

    /** What the author says of themselves; null when that is nothing. */
    public PublicAuthor getProfile() {
        return profile;
    }

    public long getCount() {
        return count;
    }

    @Override
    protected String describe() {
        return data.author(LiveAuthor.of(getName()), profile, getRows());
    }
}
