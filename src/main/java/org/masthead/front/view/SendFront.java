package org.masthead.front.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.front.service.Editions;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.JsonServlet;

/**
 * Puts the working copy of a front before readers: {@code {"id": 3, "seen": 7, "act": "PUBLISH"}}, {@code {…, "act":
 * "SCHEDULE", "when": "2026-11-30T20:00"}} in the newsroom's zone, {@code TAKE_BACK}, {@code TAKE_DOWN}, and {@code {…,
 * "act": "PUT_BACK", "edition": 5}}, which makes an earlier one the working copy.
 */
@WebServlet("/desk/fronts/send")
public class SendFront extends JsonServlet {

    @Inject
    private transient Editions editions;

    @Inject
    private transient Settings settings;

    private enum Act {
        PUBLISH,
        SCHEDULE,
        TAKE_BACK,
        TAKE_DOWN,
        PUT_BACK
    }

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var wish = new FrontJson(asked);
        var act = wish.act(Act.class);
        switch (act) {
            case PUBLISH -> editions.publish(wish.id(), wish.seen());
            case SCHEDULE -> editions.schedule(wish.id(), wish.seen(), wish.moment("when", settings.zone()));
            case TAKE_BACK -> editions.takeBack(wish.id());
            case TAKE_DOWN -> editions.takeDown(wish.id());
            case PUT_BACK -> editions.putBack(wish.id(), wish.seen(), wish.edition());
        }
        return JSON.createObjectBuilder().add("act", act.name());
    }
}
