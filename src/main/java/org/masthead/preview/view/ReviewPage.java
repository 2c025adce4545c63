package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.view.Clients;
import org.masthead.preview.model.OutsideRow;
import org.masthead.preview.model.Passage;
import org.masthead.preview.model.PreviewLink;
import org.masthead.preview.model.PreviewedStory;
import org.masthead.preview.model.Verdict;
import org.masthead.preview.service.Opinions;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.site.view.PublicAddresses;
import org.omnifaces.util.Faces;

/** One revision for whoever was sent the link, and what they say about it. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private Clients clients;

    @Inject
    private Opinions opinions;

    @Inject
    private PreviewLinks links;

    @Inject
    private NewsroomClock clock;

    @Inject
    private ReviewForm form;

    @Inject
    private HttpServletRequest request;

    private PreviewLink link;
    private PreviewedStory story;
    private List<Passage> blocks;
    private List<OutsideRow> said;

    /** Loads the revision, or ends in the page that says that the link is none, or in this one saying that it ended. */
    public void load() {
        Unlisted.answer();
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        var token = PublicAddresses.asked(request).name();
        link = find(token).orElse(null);
        if (link == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!link.isOpen(clock.now())) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        } else {
            show(token);
        }
    }

    /** What was sent here has been counted already. */
    private Optional<PreviewLink> find(String token) {
        return form.isSent() ? opinions.find(token) : opinions.look(token, clients.addressOf(request));
    }

    private void show(String token) {
        links.noteOpening(link);
        story = PreviewedStory.of(link.getRevision(), link.getArticle(), name -> "/preview/" + token + "/" + name);
        blocks = story.blocks();
        said = opinions.ofLink(link);
    }

    public PreviewLink getLink() {
        return link;
    }

    /** The revision on its page; null when the link has ended. */
    public PreviewedStory getStory() {
        return story;
    }

    /** The parts of the body. */
    public List<Passage> getBlocks() {
        return blocks;
    }

    /** All that was said under this link, the oldest first. */
    public List<OutsideRow> getSaid() {
        return said;
    }

    /** Where the form is sent to. */
    public String getAddress() {
        return PublicAddresses.asked(request).path();
    }

    /** The name to begin with: as typed, or else as given last, or else as the link has it. */
    public String getName() {
        if (form.isSent()) {
            return form.getName();
        }
        return said.isEmpty() ? link.getNote() : said.get(said.size() - 1).name();
    }

    /** The passage that a remark is about, when one is chosen. */
    public Passage getChosen() {
        return form.getPlace() == null
                ? null
                : story.findPassage(form.getPlace()).orElse(null);
    }

    /** The words that a remark is about: as typed, or all of the chosen passage. */
    public String getQuote() {
        return form.getQuote() == null && getChosen() != null ? getChosen().whole() : form.getQuote();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }
}
