package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.imprint.service.Imprint;

/**
 * Sends the paper’s own colours, which browsers may keep for ever under the address that names them. Under the address of
 * earlier ones, which a page that is still open may ask for, it sends those of now, not to be kept.
 */
@WebServlet("/colours.css")
public class ColoursServlet extends HttpServlet {

    @Inject
    private transient Imprint imprint;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = imprint.paper();
        var current = PublicAddresses.asked(request).path().equals(paper.coloursAddress());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().print(paper.colours());
    }
}
