package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.site.view.Site;

/** All feeds of the site and its sections in one file. */
@WebServlet("/opml.xml")
public class OpmlServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE);
        response.setContentType("text/x-opml;charset=UTF-8");
        response.getOutputStream().write(Opml.write(publisher.get(), site.getSections()));
    }
}
