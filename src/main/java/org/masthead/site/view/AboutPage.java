package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.imprint.model.StandingPage;
import org.masthead.imprint.service.Imprint;
import org.masthead.imprint.service.PageKeeping;
import org.masthead.taxonomy.model.Language;
import org.omnifaces.util.Faces;

/** A page on which the paper says something of itself. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private PageKeeping pages;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    @Inject
    private HttpServletRequest request;

    private StandingPage page;

    /** Loads the page, or ends in the one that says that there is none. */
    public void load() {
        var slug = PublicAddresses.asked(request).name();
        page = pages.findPublished(slug == null ? StandingPage.FIRST : slug).orElse(null);
        if (page == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else {
            shown.add(Part.SITE);
        }
    }

    public String getTitle() {
        return page.getTitle();
    }

    public String getAddress() {
        return page.address();
    }

    public String getHtml() {
        return HtmlRenderer.render(page.document());
    }

    /** Its beginning, for search engines. */
    public String getSummary() {
        return page.document().excerpt(160);
    }

    public Language getLanguage() {
        return new Language(imprint.paper().language());
    }
}
