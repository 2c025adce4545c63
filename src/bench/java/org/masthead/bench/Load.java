package org.masthead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A few readers who go from page to page without a pause. */
final class Load {

    private static final List<String> PATHS = List.of("/", "/world", "/city", "/rss.xml", "/feed.json", "/sitemap.xml");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Thread> readers;
    private volatile boolean stopped;

    Load(URI base) {
        readers = List.of(new Thread(() -> read(base)), new Thread(() -> read(base)));
        readers.forEach(Thread::start);
    }

    private void read(URI base) {
        try {
            while (!stopped) {
                var path = PATHS.get(asked.incrementAndGet() % PATHS.size());
                client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException ended) {
            stopped = true;
        }
    }

    /** Ends it; answers how many pages were read. */
    int stop() throws InterruptedException {
        stopped = true;
        for (var reader : readers) {
            reader.join();
        }
        return asked.get();
    }
}
