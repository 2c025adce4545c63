package org.masthead.presence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.masthead.account.service.Me;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.StoryWritten;
import org.masthead.platform.view.Times;
import org.masthead.presence.model.PresenceEvent;

/**
 * The open pages that this server has a socket to, and what it calls to them once an act is done. A call is a hint: a page
 * that misses one, or has its socket on another server, learns the same with its next beat.
 */
@ApplicationScoped
class OpenPages {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The moves of a story; what else is done to it moves it nowhere. */
    private static final Set<String> MOVES = Set.of(
            "article.submit",
            "article.withdraw",
            "article.return",
            "article.approve",
            "article.schedule",
            "article.unschedule",
            "article.publish",
            "article.unpublish",
            "article.spike",
            "article.restore");

    private final Map<String, OpenPage> pages = new ConcurrentHashMap<>();

    @Inject
    private Me me;

    @Inject
    private Times times;

    record OpenPage(Long article, String page, Session session) {}

    void open(Long article, String page, Session session) {
        pages.put(page, new OpenPage(article, page, session));
    }

    /** Whether the page is gone; not when another socket took this one’s place. */
    boolean close(String page, Session session) {
        return pages.computeIfPresent(page, (token, open) -> open.session().equals(session) ? null : open) == null;
    }

    void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoryWritten written) {
        var message = JSON.createObjectBuilder()
                .add("type", "saved")
                .add("version", written.version())
                .add("by", written.by())
                .add("at", PresenceJson.moment(written.at(), times));
        call(
                message,
                open -> open.article().equals(written.article()) && !open.page().equals(written.page()));
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleEvent moved) {
        if (MOVES.contains(moved.act())) {
            var message = JSON.createObjectBuilder()
                    .add("type", "moved")
                    .add("act", moved.act())
                    .add("by", me.getName());
            call(message, open -> open.article().equals(moved.objectId()));
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceEvent changed) {
        call(
                look(),
                open -> open.article().equals(changed.article()) && !open.page().equals(changed.page()));
    }

    /** Asks every page to say that it is there: a browser holds back the clock of a page that nobody looks at. */
    void prompt() {
        call(look(), open -> true);
    }

    private static JsonObjectBuilder look() {
        return JSON.createObjectBuilder().add("type", "look");
    }

    private void call(JsonObjectBuilder message, Predicate<OpenPage> called) {
        var text = message.build().toString();
        pages.values().stream()
                .filter(called.and(open -> open.session().isOpen()))
                .forEach(open -> open.session().getAsyncRemote().sendText(text));
    }
}
