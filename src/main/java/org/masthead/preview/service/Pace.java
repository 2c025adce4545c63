package org.masthead.preview.service;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.platform.model.Network;
import org.masthead.platform.model.TooOften;

/**
 * How often strangers may knock: a bucket of tokens for each network and for each link, filled up again evenly. Who knocks
 * is kept in memory only, and no longer than others leave room for it.
 */
@ApplicationScoped
public class Pace {

    /** Requests of one network a minute. */
    public static final int PER_CLIENT = 120;

    /** What is sent under one link a minute. */
    public static final int PER_LINK = 20;

    private static final int BUCKETS = 10_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > BUCKETS;
        }
    };

    public Pace() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Pace(TimeMeter time) {
        this.time = time;
    }

    /**
     * Counts a request of a client.
     *
     * @param address as numbers; of an IPv6 address the network counts, since its owner has all the rest of it
     * @throws TooOften when there were too many
     */
    public void ofClient(String address) {
        take("client " + Network.of(address), PER_CLIENT);
    }

    /**
     * Counts something sent under a link.
     *
     * @throws TooOften when there was too much
     */
    public void ofLink(Long id) {
        take("link " + id, PER_LINK);
    }

    private void take(String whose, int perMinute) {
        var probe = bucket(whose, perMinute).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String whose, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    whose,
                    anybody -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
