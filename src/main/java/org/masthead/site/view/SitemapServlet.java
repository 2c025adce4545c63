package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.masthead.site.model.SitemapRow;
import org.masthead.site.service.SiteService;

/** All pages for search engines. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    @Inject
    private SiteService service;

    @Inject
    private Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sections = site.getSections();
        var stories = service.sitemap(1 + sections.size());
        var sitemap = new Sitemap(site::url);
        sitemap.page("/");
        sections.forEach(section -> sitemap.page(section.address()));
        stories.forEach(sitemap::story);
        var changed = stories.stream()
                .map(SitemapRow::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Answer.send(request, response, "application/xml;charset=UTF-8", sitemap.bytes(), changed);
    }
}
