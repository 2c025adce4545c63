package org.masthead.site.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.site.model.FrontPlan;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;

@Named
@RequestScoped
public class FrontPage {

    /** So many of the newest stories are spread over the page. */
    private static final int LATEST = 100;

    @Inject
    private SiteService service;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    private FrontPlan plan;

    @PostConstruct
    void load() {
        var latest = service.latest(LATEST);
        plan = FrontPlan.of(latest, site.getSections());
        shown.add(Part.LATEST, Part.DAY);
        shown.stories(latest.stream().map(StoryRow::id).toList());
    }

    public FrontPlan getPlan() {
        return plan;
    }
}
