package org.masthead.article.view;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.article.service.CopyReader;
import org.masthead.platform.view.JsonServlet;
import org.masthead.platform.view.Times;

/**
 * Saves what a page has typed: {@code {"id": 7, "page": "…", "token": "…", "seen": 3, "desk": 1, "copy":
 * {…}}}, where a story without an id yet has an {@code "origin"}. Answers the version to name next time.
 */
@WebServlet("/desk/articles/save")
public class SaveStory extends JsonServlet {

    @Inject
    private transient ArticleService articles;

    @Inject
    private transient CopyReader copies;

    @Inject
    private transient Times times;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var save = new PageSave(
                asked.getString("page", null),
                asked.getString("token", null),
                asked.get("seen") instanceof JsonNumber seen ? seen.longValue() : 0);
        var copy = copies.read(asked.get("copy") instanceof JsonObject fields ? fields : JsonValue.EMPTY_JSON_OBJECT);
        var desk = id(asked, "desk");
        var id = id(asked, "id");
        return told(
                id == null
                        ? articles.begin(asked.getString("origin", null), save, desk, copy)
                        : articles.save(id, save, desk, copy));
    }

    private JsonObjectBuilder told(Saved saved) {
        var dropped = JSON.createArrayBuilder();
        saved.dropped().forEach(part -> dropped.add(part.sentence()));
        return JSON.createObjectBuilder()
                .add("id", saved.id())
                .add("version", saved.version())
                .add("status", saved.status().name())
                .add("at", saved.at().toString())
                .add("clock", times.clock(saved.at()))
                .add("zone", times.exact(saved.at()))
                .add("dropped", dropped);
    }

    private static Long id(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
    }
}
