package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.Address;
import org.masthead.site.model.ShareCard;
import org.masthead.site.service.SiteService;

/** Pictures that are made here for other sites: of a live story by its id, of the paper, and its sign. */
@WebServlet("/share.png")
public class ShareServlet extends HttpServlet {

    /** Of the paper itself. */
    static final String SITE = "/share/site.png";

    /** A square that stands for the paper. */
    static final String LOGO = "/share/logo.png";

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    @Inject
    private SiteService site;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = picture(PublicAddresses.asked(request));
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            shown.add(Part.SITE);
            response.setContentType("image/png");
            response.getOutputStream().write(picture);
        }
    }

    private byte[] picture(Address address) {
        return switch (address.path()) {
            case SITE -> ShareCard.of(imprint.paper().name()).png();
            case LOGO -> ShareCard.of(imprint.paper().name()).logo();
            default -> ofStory(Long.valueOf(address.name()));
        };
    }

    private byte[] ofStory(Long id) {
        var row = site.rows(List.of(id)).get(id);
        if (row == null) {
            return null;
        }
        shown.add(Part.story(id));
        return ShareCard.of(imprint.paper().name(), row).png();
    }
}
