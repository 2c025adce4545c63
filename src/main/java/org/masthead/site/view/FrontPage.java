package org.masthead.site.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.site.model.FrontPlan;
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

    private FrontPlan plan;

    @PostConstruct
    void load() {
        plan = FrontPlan.of(service.latest(LATEST), site.getSections());
    }

    public FrontPlan getPlan() {
        return plan;
    }
}
