package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.model.NewsRow;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.feed.service.Sitemaps;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * What readers got today and yesterday, for Google News, which wants nothing older than two days. By days of the newsroom, so
 * that it stays true until one ends.
 */
@WebServlet("/news-sitemap.xml")
public class NewsSitemapServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private Sitemaps sitemaps;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var yesterday = clock.today().minusDays(1).atStartOfDay(settings.zone());
        var rows = sitemaps.newsSince(yesterday.toInstant());
        shown.add(Part.SITE, Part.LATEST, Part.DAY);
        shown.stories(rows.stream().map(NewsRow::id).toList());
        response.setContentType("application/xml;charset=UTF-8");
        response.getOutputStream().write(new SitemapXml(publisher.get()).news(rows));
    }
}
