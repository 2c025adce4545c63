package org.masthead.front.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.front.model.FrontPlan;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.Site;
import org.masthead.site.view.SiteData;

/** The front page of the site. */
@Named
@RequestScoped
public class FrontPage {

    /** So many of the newest stories are spread over the page. */
    static final int LATEST = 100;

    @Inject
    private SiteService service;

    @Inject
    private ShownFront front;

    @Inject
    private Site site;

    @Inject
    private SiteData data;

    @Inject
    private Shown shown;

    private FrontPlan plan;

    @PostConstruct
    void load() {
        var latest = service.latest(LATEST);
        plan = FrontPlan.of(latest, site.getSections(), front.holding("site"));
        shown.add(Part.LATEST);
        shown.stories(latest.stream().map(StoryRow::id).toList());
    }

    public FrontPlan getPlan() {
        return plan;
    }

    /** The paper and its front page for machines, to be printed as it is. */
    public String getData() {
        return data.front(plan.stories());
    }
}
