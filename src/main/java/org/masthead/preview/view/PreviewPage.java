package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.model.PreviewLink;
import org.masthead.preview.model.PreviewedStory;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.site.model.Story;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.PublicAddresses;
import org.masthead.site.view.StoryPage;
import org.omnifaces.util.Faces;

/** One revision for whoever has the link. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private PreviewLinks links;

    @Inject
    private SiteService site;

    @Inject
    private NewsroomClock clock;

    @Inject
    private HttpServletRequest request;

    private PreviewLink link;
    private Story story;
    private List<StoryRow> more = List.of();

    /** Loads the revision, or ends in the page that says that the link is none, or in this one saying that it ended. */
    public void load() {
        Unlisted.answer();
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        var token = PublicAddresses.asked(request).name();
        link = links.find(token).orElse(null);
        if (link == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!link.isOpen(clock.now())) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        } else {
            show(token);
        }
    }

    private void show(String token) {
        links.noteOpening(link);
        var article = link.getArticle();
        story = PreviewedStory.of(link.getRevision(), article.getLive(), name -> "/preview/" + token + "/" + name);
        more = site.latestInSection(story.sectionSlug(), StoryPage.MORE);
    }

    public PreviewLink getLink() {
        return link;
    }

    /** The revision on its page; null when the link has ended. */
    public Story getStory() {
        return story;
    }

    /** Other new stories of the section. */
    public List<StoryRow> getMore() {
        return more;
    }
}
