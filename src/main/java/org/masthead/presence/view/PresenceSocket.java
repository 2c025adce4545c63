package org.masthead.presence.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.view.Causes;

/**
 * The socket of one page with a story open. Its address is in the desk, so only who is signed in opens one, and only from
 * our own pages; it ends with the session.
 */
@ServerEndpoint("/desk/presence/{article}/{page}")
public class PresenceSocket {

    private static final Logger LOG = System.getLogger(PresenceSocket.class.getName());
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Milliseconds; a page says four times as often that it is there. */
    private static final long SILENCE = 60_000;

    /** Characters of the longest message; pages say little here. */
    private static final int LONGEST = 2000;

    @Inject
    private OpenPages pages;

    @Inject
    private Talk talk;

    @OnOpen
    public void open(@PathParam("article") Long article, @PathParam("page") String page, Session session) {
        session.setMaxIdleTimeout(SILENCE);
        pages.open(article, page, session);
    }

    @OnMessage(maxMessageSize = LONGEST)
    public String hear(
            @PathParam("article") Long article, @PathParam("page") String page, String message, Session session) {
        return text(talk.hear(session.getUserPrincipal().getName(), article, page, read(message)));
    }

    @OnClose
    public void close(@PathParam("page") String page, Session session) {
        if (pages.close(page, session)) {
            talk.lose(page);
        }
    }

    /** A refusal is told; a story that the person may not see any more is nothing to talk about. */
    @OnError
    public void fail(Session session, Throwable thrown) throws IOException {
        var failure = Causes.find(ExpectedFailure.class, thrown);
        if (failure.isPresent() && !(failure.get() instanceof NotFound)) {
            session.getAsyncRemote()
                    .sendText(text(JSON.createObjectBuilder()
                            .add("type", "refused")
                            .add("sentence", failure.get().getMessage())));
            return;
        }
        if (failure.isEmpty() && session.isOpen()) {
            LOG.log(Level.WARNING, "A page said what was not understood.", thrown);
        }
        session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "gone"));
    }

    private static JsonObject read(String message) {
        try (var reader = JSON.createReader(new StringReader(message))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObjectBuilder message) {
        return message.build().toString();
    }
}
