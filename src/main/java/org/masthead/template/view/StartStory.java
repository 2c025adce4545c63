package org.masthead.template.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.masthead.article.model.Saved;
import org.masthead.template.service.TemplateService;

/** Starts a story from the template whose id a button sends, and goes on to its page. Only by POST: a link starts nothing. */
@WebServlet("/desk/templates/start")
public class StartStory extends HttpServlet {

    @Inject
    private transient TemplateService templates;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var started = start(request.getParameter("template"));
        if (started.isPresent()) {
            response.setHeader(
                    "Location", "/desk/articles/edit?id=" + started.get().id());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Saved> start(String id) {
        return id != null && id.matches("\\d{1,18}") ? templates.start(Long.valueOf(id)) : Optional.empty();
    }
}
