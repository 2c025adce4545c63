package org.masthead.presence.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.platform.view.JsonServlet;

/** What a page says on its socket, for a page that gets none: the same message with {@code "article"} and {@code "page"}. */
@WebServlet("/desk/presence/here")
public class PresenceHere extends JsonServlet {

    @Inject
    private transient Talk talk;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        return talk.hear(
                request.getUserPrincipal().getName(),
                Talk.number(asked, "article"),
                asked.getString("page", null),
                asked);
    }
}
