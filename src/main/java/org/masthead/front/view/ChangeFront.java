package org.masthead.front.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontChange.Act;
import org.masthead.front.model.Spot;
import org.masthead.front.service.FrontService;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.JsonServlet;

/**
 * Changes the working copy of a front: {@code {"id": 3, "seen": 7, "act": "PIN", "story": 12, "group": -1, "index": 2}},
 * {@code {…, "act": "ADD_GROUP", "heading": "…"}}, {@code {…, "act": "END", "story": 12, "until": "2026-11-30T20:00"}};
 * answers {@code {"seen": 8}}. Without an id it makes a topic and answers its id.
 */
@WebServlet("/desk/fronts/change")
public class ChangeFront extends JsonServlet {

    @Inject
    private transient FrontService fronts;

    @Inject
    private transient Settings settings;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var wish = new FrontJson(asked);
        if (!wish.has("id")) {
            return JSON.createObjectBuilder().add("id", fronts.createTopic(wish.topic()));
        }
        return JSON.createObjectBuilder().add("seen", fronts.change(wish.id(), wish.seen(), change(wish)));
    }

    private FrontChange change(FrontJson wish) {
        var act = wish.act(Act.class);
        return switch (act) {
            case PIN, UNPIN, HIDE, SHOW -> new FrontChange(act, wish.story(), spot(wish), null, null, null);
            case END -> FrontChange.end(wish.story(), wish.moment("until", settings.zone()));
            case ADD_GROUP, RENAME_GROUP, MOVE_GROUP, REMOVE_GROUP ->
                new FrontChange(act, null, spot(wish), wish.text("heading"), null, null);
            case TOPIC -> new FrontChange(act, null, null, null, null, wish.topic());
        };
    }

    private static Spot spot(FrontJson wish) {
        return new Spot(wish.index("group", Spot.PLACES), wish.index("index", Spot.ANY));
    }
}
