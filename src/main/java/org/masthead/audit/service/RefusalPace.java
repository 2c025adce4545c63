package org.masthead.audit.service;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many refusals of one person are written down, so that nobody can fill the audit by knocking. */
@ApplicationScoped
public class RefusalPace {

    /** Refusals of one person a minute. */
    public static final int PER_MINUTE = 30;

    private static final int BUCKETS = 10_000;

    private final TimeMeter time;
    private final Map<Long, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > BUCKETS;
        }
    };

    public RefusalPace() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    RefusalPace(TimeMeter time) {
        this.time = time;
    }

    /** Counts a refusal; whether there is still room for it in this minute. */
    public boolean hasRoom(Long personId) {
        return bucket(personId).tryConsume(1);
    }

    private Bucket bucket(Long personId) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    personId,
                    anybody -> Bucket.builder()
                            .addLimit(
                                    limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
