package org.masthead.front.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.front.model.Front;
import org.masthead.front.service.FrontService;
import org.masthead.site.model.Address;

/** The working copy of a front on the very page that readers get, for those who arrange it; kept and listed by nobody. */
@WebServlet("/desk/fronts/preview")
public class PreviewFront extends HttpServlet {

    @Inject
    private transient FrontService fronts;

    @Inject
    private transient ShownFront shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var front = fronts.open(Long.valueOf(id));
        shown.preview(front);
        request.setAttribute(Address.class.getName(), Address.of(front.getAddress()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        request.getRequestDispatcher(view(front)).forward(request, response);
    }

    private static String view(Front front) {
        return front.getKind() == Front.Kind.SITE
                ? "/index"
                : Address.of(front.getAddress()).kind().view();
    }
}
