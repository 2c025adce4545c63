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
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.site.service.Surroundings;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class StoryPage {

    /** Stories that follow the one that is read. */
    public static final int MORE = 4;

    @Inject
    private SiteService service;

    @Inject
    private Surroundings surroundings;

    @Inject
    private Shown shown;

    @Inject
    private Settings settings;

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
            around = surroundings.around(story, List.of());
            shown.add(Part.story(story.getId()));
            shown.stories(around.ids());
            story.getTags().forEach(tag -> shown.add(Part.tag(tag.getSlug())));
        }
    }

    public LiveStory getStory() {
        return story;
    }

    /** What to read beside it. */
    public Around getAround() {
        return around;
    }

    /** Stories that belong to this one. */
    public List<StoryRow> getMore() {
        return around.related();
    }

    /**
     * The story and the way to it for machines, to be printed as it is. The script elements are in it, because those
     * that stand in a page are taken for scripts and moved to its end, where the first one is lost.
     */
    public String getData() {
        var data = new StoryData(settings);
        return element(data.article(story)) + element(data.breadcrumb(story));
    }

    private static String element(String data) {
        return "<script type=\"application/ld+json\">" + data + "</script>";
    }
}
