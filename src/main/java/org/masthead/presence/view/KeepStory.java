package org.masthead.presence.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.article.service.CopyReader;
import org.masthead.platform.view.JsonServlet;
import org.masthead.presence.service.KeepService;

/**
 * Files what a page had not saved when it lost its story: {@code {"id": 7, "page": "…", "copy": {…}}}. Answers the number
 * of the revision.
 */
@WebServlet("/desk/articles/keep")
public class KeepStory extends JsonServlet {

    @Inject
    private transient KeepService kept;

    @Inject
    private transient CopyReader copies;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var copy = copies.read(asked.get("copy") instanceof JsonObject fields ? fields : JsonValue.EMPTY_JSON_OBJECT);
        return JSON.createObjectBuilder()
                .add("revision", kept.keep(Talk.number(asked, "id"), asked.getString("page", null), copy));
    }
}
