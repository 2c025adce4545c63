package org.masthead.door.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.door.model.SlowDown;
import org.masthead.platform.model.TooOften;

/**
 * Counts wrong passwords by the name that was given and the client that gave it, kept in memory. A browser that the person
 * has used before is a client of its own: whoever guesses from the same house, or from anywhere, does not keep the person
 * out, and no number of failures locks an account.
 */
@ApplicationScoped
public class Attempts {

    private static final int CLIENTS = 20_000;

    private final Map<String, SlowDown> slowDowns = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SlowDown> eldest) {
            return size() > CLIENTS;
        }
    };

    /**
     * Does nothing when a client may try a password.
     *
     * @throws TooOften when it has to wait
     */
    public synchronized void ask(String name, String client, Instant now) {
        var wait = slowDowns.getOrDefault(key(name, client), SlowDown.NONE).wait(now);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooOften(wait);
        }
    }

    /** Counts a wrong password. */
    public synchronized void failed(String name, String client, Instant now) {
        slowDowns.merge(key(name, client), SlowDown.NONE.failed(now), (known, first) -> known.failed(now));
    }

    /** Forgets what went wrong: the person is in. */
    public synchronized void succeeded(String name, String client) {
        slowDowns.remove(key(name, client));
    }

    private static String key(String name, String client) {
        return name + " " + client;
    }
}
