package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.Around;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.ShareLink;
import org.masthead.site.service.SiteService;
import org.masthead.site.service.Surroundings;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class StoryPage {

    @Inject
    private SiteService service;

    @Inject
    private Surroundings surroundings;

    @Inject
    private Shown shown;

    @Inject
    private Settings settings;

    @Inject
    private SiteData siteData;

    @Inject
    private HttpServletRequest request;

    private LiveStory story;
    private Around around;

    /** Loads the story, or ends in the page that says that it was taken down or never was. */
    public void load() {
        var address = PublicAddresses.asked(request).path();
        story = service.findStory(address).orElse(null);
        if (story == null) {
            service.findMoved(address)
                    .ifPresentOrElse(
                            Faces::redirectPermanent,
                            () -> Faces.responseSendError(
                                    service.isGone(address)
                                            ? HttpServletResponse.SC_GONE
                                            : HttpServletResponse.SC_NOT_FOUND,
                                    null));
        } else {
            around = surroundings.around(story, story.getRelated());
            tell();
        }
    }

    /**
     * Stories that were picked may not be live yet. The newest of a section waits for the one after it, which may stand in a
     * section under its own, or go out at the same moment as another: then neither is a known neighbour of the other yet.
     */
    private void tell() {
        shown.add(Part.story(story.getId()));
        shown.stories(around.ids());
        shown.stories(story.getRelated());
        story.getTags().forEach(tag -> shown.add(Part.tag(tag.getSlug())));
        if (around.next() == null) {
            shown.add(Part.section(story.sectionSlug()));
        }
    }

    public LiveStory getStory() {
        return story;
    }

    /** What to read beside it. */
    public Around getAround() {
        return around;
    }

    /** Ways to pass it on. */
    public List<ShareLink> getShares() {
        return ShareLink.of(story.getHeadline(), settings.baseUrl() + story.getAddress());
    }

    /** The story and the way to it for machines, to be printed as it is. */
    public String getData() {
        var data = new StoryData(settings, siteData);
        return JsonLd.element(data.article(story)) + JsonLd.element(data.breadcrumb(story));
    }
}
