package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;

/**
 * Sends the stylesheet of the public site. Under the hash of an earlier one, which a page that is still open may ask for, it
 * sends the one of now, not to be kept.
 */
@WebServlet("/site.css")
public class SiteStyleServlet extends HttpServlet {

    @Inject
    private transient SiteStyle style;

    @Inject
    private transient Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var current = style.isCurrent(PublicAddresses.asked(request).name());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().print(style.css());
        if (current) {
            shown.add(Part.SITE);
        }
    }
}
