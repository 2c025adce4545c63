package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.platform.model.Settings;

/** Tells search engines where they have no business, and where everything is. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    @Inject
    private Settings settings;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("""
                        User-agent: *
                        Disallow: /desk/
                        Disallow: /admin/
                        Disallow: /account/
                        Disallow: /login
                        Disallow: /logout
                        Disallow: /setup
                        Disallow: /forgot-password
                        Disallow: /choose-password
                        Disallow: /preview/
                        Disallow: /review/

                        Sitemap: %1$s/sitemap.xml
                        Sitemap: %1$s/news-sitemap.xml
                        """.formatted(settings.baseUrl()));
    }
}
