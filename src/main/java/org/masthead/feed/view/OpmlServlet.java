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
import org.masthead.front.service.LiveFronts;
import org.masthead.site.view.Site;

/** All feeds of the site, its sections and its topics in one file. */
@WebServlet("/opml.xml")
public class OpmlServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private Site site;

    @Inject
    private LiveFronts fronts;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE, LiveFronts.TOPICS);
        response.setContentType("text/x-opml;charset=UTF-8");
        response.getOutputStream().write(Opml.write(publisher.get(), site.getSections(), fronts.topics()));
    }
}
