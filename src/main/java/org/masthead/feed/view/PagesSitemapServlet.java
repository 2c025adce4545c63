package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.front.model.LiveTopic;
import org.masthead.front.service.LiveFronts;
import org.masthead.imprint.model.Paper;
import org.masthead.imprint.service.Imprint;
import org.masthead.site.model.SectionRow;
import org.masthead.site.service.SiteService;

/** The addresses of pages that are no stories. */
@WebServlet(PagesSitemapServlet.ADDRESS)
public class PagesSitemapServlet extends HttpServlet {

    /** Path of the file. */
    public static final String ADDRESS = "/sitemap-pages.xml";

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private SiteService site;

    @Inject
    private LiveFronts fronts;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE, LiveFronts.TOPICS);
        var paths = Stream.of(
                        Stream.of("/", "/corrections"),
                        site.sections().stream().map(SectionRow::address),
                        fronts.topics().stream().map(LiveTopic::address),
                        imprint.paper().pages().stream().map(Paper.Link::address))
                .flatMap(kinds -> kinds)
                .toList();
        response.setContentType("application/xml;charset=UTF-8");
        response.getOutputStream().write(new SitemapXml(publisher.get()).pages(paths));
    }
}
