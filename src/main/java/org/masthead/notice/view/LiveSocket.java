package org.masthead.notice.view;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;

/**
 * The socket over which a page of the desk hears that something changed. Its address is in the desk, so only who is
 * signed in opens one, and only from our own pages; it ends with the session.
 */
@ServerEndpoint("/desk/live")
public class LiveSocket {

    /** Milliseconds; a page says three times as often that it is there, also when nobody looks at it. */
    private static final long SILENCE = 180_000;

    /** Characters of what a page says. */
    private static final int LONGEST = 8;

    @Inject
    private LivePages pages;

    @OnOpen
    public void open(Session session) throws IOException {
        session.setMaxIdleTimeout(SILENCE);
        if (!pages.open(session.getUserPrincipal().getName(), since(session), session)) {
            session.close(new CloseReason(CloseCodes.TRY_AGAIN_LATER, "enough"));
        }
    }

    /** What is no moment is before all change. */
    private static long since(Session session) {
        var given = session.getRequestParameterMap().getOrDefault("since", List.of());
        return given.stream()
                .filter(since -> since.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst()
                .orElse(0L);
    }

    /** A page says nothing but that it is there: that the line was not silent is the use of it. */
    @OnMessage(maxMessageSize = LONGEST)
    public void hear(String nothing) {}

    @OnClose
    public void close(Session session) {
        pages.close(session);
    }

    /** A page that went without a word, or says too much. */
    @OnError
    public void fail(Session session, Throwable thrown) throws IOException {
        session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "gone"));
    }
}
