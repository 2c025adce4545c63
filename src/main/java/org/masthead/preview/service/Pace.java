package org.masthead.preview.service;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import org.masthead.platform.model.Buckets;
import org.masthead.platform.model.Network;
import org.masthead.platform.model.TooOften;

/** How often strangers may knock, by network and by link. */
@ApplicationScoped
public class Pace {

    /** Requests of one network a minute. */
    public static final int PER_CLIENT = 120;

    /** What is sent under one link a minute. */
    public static final int PER_LINK = 20;

    private final Buckets buckets;

    public Pace() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Pace(TimeMeter time) {
        buckets = new Buckets(time);
    }

    /**
     * Counts a request of a client.
     *
     * @param address as numbers; of an IPv6 address the network counts, since its owner has all the rest of it
     * @throws TooOften when there were too many
     */
    public void ofClient(String address) {
        buckets.take("client " + Network.of(address), PER_CLIENT);
    }

    /**
     * Counts something sent under a link.
     *
     * @throws TooOften when there was too much
     */
    public void ofLink(Long id) {
        buckets.take("link " + id, PER_LINK);
    }
}
