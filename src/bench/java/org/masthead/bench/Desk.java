package org.masthead.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many people with a story open at once: what they cost, and how long their saves take together. */
final class Desk {

    private static final int SESSIONS = 200;
    private static final int WRITERS = 50;
    private static final int ROUNDS = 20;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Server server;
    private final String password;
    private final List<Writer> writers = new ArrayList<>();

    Desk(Server server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Kilobytes of live heap that each of 200 editors with a story open costs. */
    long kilobytesEach() throws Exception {
        sitDown();
        var before = server.liveHeap();
        for (var writer = 1; writer < SESSIONS; writer++) {
            sitDown();
        }
        return (server.liveHeap() - before) / (SESSIONS - 1);
    }

    private void sitDown() throws Exception {
        var writer = new Writer(server.base(), "reporter", password);
        writer.open();
        writers.add(writer);
    }

    /** Times of the saves of 50 people who save every two seconds, sorted. */
    long[] savesTogether() throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        var rounds = Executors.newScheduledThreadPool(WRITERS);
        for (var number = 0; number < WRITERS; number++) {
            var writer = writers.get(number);
            for (var round = 0; round < ROUNDS; round++) {
                var at = round * PAUSE.toMillis() + number * PAUSE.toMillis() / WRITERS;
                rounds.schedule(() -> times.add(timed(writer)), at, TimeUnit.MILLISECONDS);
            }
        }
        rounds.shutdown();
        rounds.awaitTermination(PAUSE.toSeconds() * ROUNDS * 3, TimeUnit.SECONDS);
        if (times.size() < WRITERS * ROUNDS) {
            throw new IllegalStateException(times.size() + " saves of " + WRITERS * ROUNDS + " were done");
        }
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static long timed(Writer writer) throws Exception {
        var started = System.nanoTime();
        writer.save();
        return System.nanoTime() - started;
    }

    void goHome() {
        writers.forEach(Writer::close);
    }
}
