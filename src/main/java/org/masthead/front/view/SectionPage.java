package org.masthead.front.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.front.model.Arranged;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.ListPage;
import org.masthead.site.view.Site;

/** The front of a section, and the pages of its list. */
@Named
@RequestScoped
public class SectionPage extends ListPage {

    @Inject
    private SiteService service;

    @Inject
    private ShownFront front;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    private Arranged arranged;

    @Override
    protected Optional<String> findName(String slug) {
        return site.findSection(slug).map(SectionRow::name);
    }

    @Override
    protected Rows findRows(String slug, int page) {
        arranged = front.holding("section/" + slug);
        var rows = service.inSection(slug, page);
        shown.add(Part.section(slug));
        shown.stories(rows.stories().stream().map(StoryRow::id).toList());
        return arranged.page(rows);
    }

    /** What editors put under headings of their own; on the first page only. */
    public List<Arranged.Group> getGroups() {
        return getRows().newer() ? List.of() : arranged.groups();
    }

    @Override
    protected List<SectionRow> above() {
        return site.findSection(getSlug()).map(SectionRow::parent).flatMap(site::findSection).stream()
                .toList();
    }

    /** For the mark in the menu. */
    public String getSlug() {
        return getAddress().substring(1);
    }
}
