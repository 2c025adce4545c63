package org.masthead.token.service;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import org.masthead.platform.model.Buckets;
import org.masthead.platform.model.Network;
import org.masthead.platform.model.TooOften;

/** How often programs may ask, and with what does not open. */
@ApplicationScoped
public class TokenPace {

    /** Requests by one token a minute. */
    public static final int PER_TOKEN = 300;

    /** Tokens that do not open, from one network a minute. */
    public static final int WRONG_PER_CLIENT = 60;

    private final Buckets buckets;

    public TokenPace() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    TokenPace(TimeMeter time) {
        buckets = new Buckets(time);
    }

    /**
     * Counts a request by a token.
     *
     * @throws TooOften when there were too many
     */
    public void ofToken(Long id) {
        buckets.take("token " + id, PER_TOKEN);
    }

    /**
     * Counts a token that does not open.
     *
     * @param address as numbers; of an IPv6 address the network counts, since its owner has all the rest of it
     * @throws TooOften when there were too many
     */
    public void ofWrong(String address) {
        buckets.take("wrong " + Network.of(address), WRONG_PER_CLIENT);
    }
}
