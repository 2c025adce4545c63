package org.masthead.template.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.platform.view.JsonServlet;
import org.masthead.template.service.TemplateService;

/** What the menu beside New story offers: answers {@code {"templates": [{"id": 7, "name": "…", "desk": "…"}]}}. */
@WebServlet("/desk/templates/offered")
public class OfferedTemplates extends JsonServlet {

    @Inject
    private transient TemplateService templates;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var offered = JSON.createArrayBuilder();
        templates
                .offered()
                .forEach(row -> offered.add(JSON.createObjectBuilder()
                        .add("id", row.id())
                        .add("name", row.name())
                        .add("desk", row.desk())));
        return JSON.createObjectBuilder().add("templates", offered);
    }
}
