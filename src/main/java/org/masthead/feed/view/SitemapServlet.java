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
import org.masthead.feed.service.Sitemaps;

/** Names the files in which search engines find everything. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private Sitemaps sitemaps;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE, Part.LATEST);
        response.setContentType("application/xml;charset=UTF-8");
        response.getOutputStream().write(new SitemapXml(publisher.get()).index(sitemaps.files()));
    }
}
