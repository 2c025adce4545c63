package org.masthead.delivery.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;

/** What programs may ask for and what they get, as OpenAPI 3.1. */
@WebServlet("/openapi.json")
public class OpenApiServlet extends HttpServlet {

    static final String DOCUMENT = "/org/masthead/delivery/openapi.json";

    @Inject
    private transient Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE);
        response.setContentType("application/json;charset=UTF-8");
        try (var document = OpenApiServlet.class.getResourceAsStream(DOCUMENT)) {
            document.transferTo(response.getOutputStream());
        }
    }
}
