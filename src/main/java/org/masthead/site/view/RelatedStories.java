package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.platform.view.JsonServlet;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;

/**
 * Live stories for whoever looks for related ones: {@code {"words": "ferry"}} finds some by their headline, {@code {"ids": [7,
 * 3]}} tells of those that are live.
 */
@WebServlet("/desk/articles/related")
public class RelatedStories extends JsonServlet {

    private static final int OFFERED = 8;
    private static final int MOST = 20;

    @Inject
    private transient SiteService site;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var stories = JSON.createArrayBuilder();
        find(asked)
                .forEach(row -> stories.add(JSON.createObjectBuilder()
                        .add("id", row.id())
                        .add("headline", row.headline())
                        .add("section", row.section())));
        return JSON.createObjectBuilder().add("stories", stories);
    }

    private Stream<StoryRow> find(JsonObject asked) {
        if (asked.get("ids") instanceof JsonArray array) {
            var ids = array.stream()
                    .filter(JsonNumber.class::isInstance)
                    .map(id -> ((JsonNumber) id).longValue())
                    .limit(MOST)
                    .toList();
            var rows = site.rows(ids);
            return ids.stream().map(rows::get).filter(Objects::nonNull);
        }
        return site.headlined(asked.getString("words", ""), List.of(), OFFERED).stream();
    }
}
