package org.masthead.revision.view;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.article.service.CopyReader;
import org.masthead.platform.view.JsonServlet;
import org.masthead.revision.service.UnmergedService;

/**
 * Takes a text that a page could not save because somebody else had saved: {@code {"id": 7, "seen": 3, "base": {…},
 * "mine": {…}}}, copies as in a save. Answers the address of the page on which it is merged.
 */
@WebServlet("/desk/articles/unmerged")
public class KeepUnmerged extends JsonServlet {

    @Inject
    private transient UnmergedService unmerged;

    @Inject
    private transient CopyReader copies;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var kept = unmerged.keep(
                number(asked, "id"),
                number(asked, "seen"),
                copies.read(object(asked, "base")),
                copies.read(object(asked, "mine")));
        return JSON.createObjectBuilder()
                .add("address", request.getContextPath() + "/desk/articles/merge?unmerged=" + kept);
    }

    private static long number(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }

    private static JsonObject object(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
