package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.model.PreviewLink;
import org.masthead.preview.model.PreviewedStory;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.site.model.Around;
import org.masthead.site.model.Story;
import org.masthead.site.service.Surroundings;
import org.masthead.site.view.PublicAddresses;
import org.omnifaces.util.Faces;

/** One revision for whoever has the link. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private PreviewLinks links;

    @Inject
    private Surroundings surroundings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private HttpServletRequest request;

    private PreviewLink link;
    private Story story;
    private Around around;

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
        story = PreviewedStory.of(link.getRevision(), link.getArticle(), name -> "/preview/" + token + "/" + name);
        around = surroundings.around(story, story.getRelated());
    }

    public PreviewLink getLink() {
        return link;
    }

    /** The revision on its page; null when the link has ended. */
    public Story getStory() {
        return story;
    }

    /** What will be offered beside it. */
    public Around getAround() {
        return around;
    }
}
