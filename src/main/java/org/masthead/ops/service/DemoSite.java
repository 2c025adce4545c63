package org.masthead.ops.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.masthead.account.service.Me;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.model.PaperLink;
import org.masthead.imprint.service.PageKeeping;
import org.masthead.imprint.service.PaperKeeping;
import org.masthead.ops.model.DemoFiles;

/** Lets the demo newsroom say what its paper is. */
@Stateless
public class DemoSite {

    @Inject
    private PaperKeeping paper;

    @Inject
    private PageKeeping pages;

    @Inject
    private Me me;

    public void fill() {
        me.actAs("admin");
        for (var json : DemoFiles.pages()) {
            var id = pages.create(new PagePlan(
                    json.getString("title"),
                    json.getString("slug"),
                    json.getJsonObject("body").toString()));
            pages.publish(id, pages.get(id).getVersion());
        }
        var kept = paper.get();
        var details = kept.getDetails().copy();
        var json = DemoFiles.paper();
        details.setTagline(json.getString("tagline"));
        details.setAbout(json.getString("about"));
        details.setFooterText(json.getString("footerText"));
        details.setPublisher(json.getString("publisher"));
        details.setPublisherAddress(json.getString("publisherAddress"));
        details.setContact(json.getString("contact"));
        details.setSecurityContact(json.getString("securityContact"));
        details.getMenu().add(new PaperLink(json.getString("topic"), json.getString("topicAddress")));
        paper.edit(kept.getVersion(), details);
    }
}
