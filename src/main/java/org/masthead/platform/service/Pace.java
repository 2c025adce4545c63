package org.masthead.platform.service;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.platform.model.Network;
import org.masthead.platform.model.TooOften;

/**
 * How often somebody may knock: a bucket of tokens for each of them at each door, filled up again evenly. Who knocks is kept
 * in memory only, and no longer than others leave room for it.
 */
@ApplicationScoped
public class Pace {

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
     * @param door what is asked for
     * @param address as numbers; see {@link Network#of}
     * @param perMinute how many are answered
     * @throws TooOften when there were too many
     */
    public void ofClient(String door, String address, int perMinute) {
        take(door + " of client " + Network.of(address), perMinute);
    }

    /**
     * Counts something done by or under something that has an id.
     *
     * @param door what is asked for
     * @param perMinute how much is answered
     * @throws TooOften when there was too much
     */
    public void of(String door, Long id, int perMinute) {
        take(door + " of " + id, perMinute);
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
