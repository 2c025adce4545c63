package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.Settings;

/** Tells search engines where they have no business. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("""
                        User-agent: *
                        Disallow: /desk/
                        Disallow: /admin/
                        Disallow: /account/
                        Disallow: /login
                        Disallow: /setup

                        Sitemap: %s/sitemap.xml
                        """.formatted(settings.baseUrl()));
    }
}
