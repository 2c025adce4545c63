package org.masthead.notice.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.service.Me;
import org.masthead.notice.model.Changed;

/**
 * The open pages that have a live socket to this server, person by person. They are told that something changed and
 * nothing else; what it was, each page asks for as its person. A call is a hint: a page that misses one asks at times.
 */
@ApplicationScoped
class LivePages {

    /** Sockets of one person. */
    static final int MOST = 20;

    private static final String SOMETHING = "changed";
    private static final String PERSON = "person";

    /** Milliseconds that a browser may take to hear a word. */
    private static final long PATIENCE = 5000;

    private final Map<Long, Set<Session>> pages = new ConcurrentHashMap<>();

    @Inject
    private Me me;

    /** When something changed for somebody last, in milliseconds; before this server began, anything may have. */
    private final Map<Long, Long> changes = new ConcurrentHashMap<>();

    private final long begun = System.currentTimeMillis();

    /**
     * Keeps the socket of a page, unless the person has too many already or is not of the newsroom any more.
     *
     * @param since moment in milliseconds from which on the page does not know of changes
     */
    @ActivateRequestContext
    boolean open(String userName, long since, Session session) {
        me.actAs(userName);
        if (!me.authority().isSignedIn()) {
            return false;
        }
        session.getAsyncRemote().setSendTimeout(PATIENCE);
        session.getUserProperties().put(PERSON, me.getId());
        var isKept =
                pages.compute(me.getId(), (id, open) -> with(open, session)).contains(session);
        if (isKept && changes.getOrDefault(me.getId(), begun) >= since) {
            tell(session);
        }
        return isKept;
    }

    private static Set<Session> with(Set<Session> open, Session session) {
        if (open != null && open.size() >= MOST) {
            return open;
        }
        return Stream.concat(open == null ? Stream.empty() : open.stream(), Stream.of(session))
                .collect(Collectors.toUnmodifiableSet());
    }

    void close(Session session) {
        if (session.getUserProperties().get(PERSON) instanceof Long person) {
            pages.computeIfPresent(person, (id, open) -> without(open, session));
        }
    }

    private static Set<Session> without(Set<Session> open, Session session) {
        var left = open.stream().filter(each -> !each.equals(session)).collect(Collectors.toUnmodifiableSet());
        return left.isEmpty() ? null : left;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        var now = System.currentTimeMillis();
        changed.people().forEach(person -> changes.put(person, now));
        changed.people().stream()
                .flatMap(person -> pages.getOrDefault(person, Set.of()).stream())
                .filter(Session::isOpen)
                .forEach(LivePages::tell);
    }

    private static void tell(Session session) {
        session.getAsyncRemote().sendText(SOMETHING);
    }
}
