package org.masthead.presence.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.platform.view.JsonServlet;

/** What a page says last, as it is closed: {@code {"article": 7, "page": "…"}}. */
@WebServlet("/desk/presence/leave")
public class PresenceLeave extends JsonServlet {

    @Inject
    private transient Talk talk;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        talk.leave(Talk.number(asked, "article"), asked.getString("page", null));
        return JSON.createObjectBuilder();
    }
}
