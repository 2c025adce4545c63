package org.masthead.platform.model;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of many may do something: a bucket for each, filled up again evenly. Who came is kept in memory only, and
 * no longer than others leave room for it.
 */
public final class Buckets {

    private static final int MOST = 10_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public Buckets(TimeMeter time) {
        this.time = time;
    }

    /**
     * Counts something that somebody does.
     *
     * @param whose name of the bucket
     * @throws TooOften when it was done too often
     */
    public void take(String whose, int perMinute) {
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
