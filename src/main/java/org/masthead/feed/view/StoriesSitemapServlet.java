package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.model.SitemapFile;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.feed.service.Sitemaps;
import org.masthead.site.view.PublicAddresses;

/** One of the files with the addresses of stories. */
@WebServlet("/sitemap-stories")
public class StoriesSitemapServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private Sitemaps sitemaps;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = PublicAddresses.asked(request).name();
        var file = new SitemapFile(Long.parseLong(number));
        var rows = sitemaps.rows(file);
        if (rows.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shown.add(Part.SITE, file.part());
        response.setContentType("application/xml;charset=UTF-8");
        response.getOutputStream().write(new SitemapXml(publisher.get()).stories(rows));
    }
}
