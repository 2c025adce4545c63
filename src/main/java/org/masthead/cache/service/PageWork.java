package org.masthead.cache.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.masthead.cache.model.KeptPage;
import org.masthead.platform.model.Settings;

/**
 * What is done about kept pages while nobody waits for it, one thing after the other: forms that take longer, and pages that were
 * dropped and are asked for often. A page is made anew by asking this server for it, as a reader would.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageWork {

    private static final Logger LOG = System.getLogger(PageWork.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Set<KeptPage> incomplete = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PageStore store;

    @Inject
    private Settings settings;

    private volatile boolean stopped;

    /** Makes the other forms of a page, soon. */
    public void complete(KeptPage page) {
        synchronized (this) {
            incomplete.add(page);
        }
        begin();
    }

    /** Makes pages, soon. */
    public void make(Iterable<String> keys) {
        synchronized (this) {
            keys.forEach(missing::add);
        }
        begin();
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private void begin() {
        if (!stopped && busy.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    /** Pages that readers wait for come first. */
    private void work() {
        do {
            try {
                for (var next = next(); next != null && !stopped; next = next()) {
                    next.run();
                }
            } finally {
                busy.set(false);
            }
        } while (isLeft() && !stopped && busy.compareAndSet(false, true));
    }

    private synchronized boolean isLeft() {
        return !missing.isEmpty() || !incomplete.isEmpty();
    }

    private synchronized Runnable next() {
        var keys = missing.iterator();
        if (keys.hasNext()) {
            var key = keys.next();
            keys.remove();
            return () -> fetch(key);
        }
        var pages = incomplete.iterator();
        if (pages.hasNext()) {
            var page = pages.next();
            pages.remove();
            return () -> store.complete(page);
        }
        return null;
    }

    private void fetch(String key) {
        if (store.get(key) != null) {
            return;
        }
        var request = HttpRequest.newBuilder(URI.create(settings.ownUrl() + key))
                .timeout(PATIENCE)
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "{0} could not be made anew; the next reader waits for it: {1}", key, failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
