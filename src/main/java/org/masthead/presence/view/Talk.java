package org.masthead.presence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.masthead.account.service.Me;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Times;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.Presence;
import org.masthead.presence.service.HandingService;
import org.masthead.presence.service.PresenceService;

/**
 * Hears what a page says and answers who is there, the same over a socket and by a request. A socket outlives requests:
 * each message acts for its person anew, so that who was shut out is heard no more.
 */
@ApplicationScoped
class Talk {

    @Inject
    private PresenceService presence;

    @Inject
    private HandingService handing;

    @Inject
    private Me me;

    @Inject
    private Times times;

    @ActivateRequestContext
    JsonObjectBuilder hear(String userName, Long article, String page, JsonObject said) {
        me.actAs(userName);
        return PresenceJson.write(answer(article, page, said), times);
    }

    private Presence answer(Long article, String page, JsonObject said) {
        return switch (said.getString("type", "")) {
            case "here" ->
                presence.here(new Beat(article, page, said.getBoolean("writing", false), number(said, "version")));
            case "ask" -> handing.ask(article, page);
            case "handOver" -> handing.handOver(article, page, number(said, "to"));
            case "notNow" -> handing.decline(article, page, number(said, "to"));
            case "takeOver" -> handing.takeOver(article, page);
            default -> throw Refused.because("json.unreadable");
        };
    }

    @ActivateRequestContext
    void leave(Long article, String page) {
        presence.leave(article, page);
    }

    @ActivateRequestContext
    void lose(String page) {
        presence.lose(page);
    }

    static long number(JsonObject said, String name) {
        return said.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }
}
