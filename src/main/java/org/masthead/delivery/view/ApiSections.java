package org.masthead.delivery.view;

import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.delivery.service.CurrentTerms;
import org.masthead.delivery.service.LiveArticles;
import org.masthead.platform.model.Settings;

/** The sections of the site for programs, in the order of the menu. */
@WebServlet("/api-sections")
public class ApiSections extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient LiveArticles service;

    @Inject
    private transient CurrentTerms terms;

    @Inject
    private transient Settings settings;

    @Inject
    private transient OpenPace pace;

    @Inject
    private transient Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pace.count(request);
        var list = JSON.createArrayBuilder();
        for (var section : service.sections()) {
            var json = JSON.createObjectBuilder()
                    .add("slug", section.slug())
                    .add("name", section.name())
                    .add("url", settings.baseUrl() + section.address());
            list.add(section.parent() == null ? json.addNull("parent") : json.add("parent", section.parent()));
        }
        if (terms.get().isSameForAll()) {
            shown.add(Part.SITE);
        }
        var answer = JSON.createObjectBuilder().add("sections", list).build();
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
